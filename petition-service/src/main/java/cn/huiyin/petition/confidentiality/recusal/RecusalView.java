package cn.huiyin.petition.confidentiality.recusal;

import cn.huiyin.kit.time.StatutoryClockSource;
import cn.huiyin.petition.domain.casefile.recusal.Recusal;
import cn.huiyin.petition.domain.casefile.recusal.RecusalGround;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 回避记录. */
@Schema(description = "回避记录 A recorded interest")
public record RecusalView(
    UUID id,
    @Schema(maxLength = 40, description = "人员化名 pseudonym", examples = "5f1c9a0b7d3e4c2a1b0f9e8d")
        String staff,
    RecusalGround ground,
    @Schema(description = "是否本人声明 declared by the person") boolean declared,
    OffsetDateTime recordedAt) {

  static RecusalView of(Recusal it) {
    return new RecusalView(
        it.id(),
        it.staff(),
        it.ground(),
        it.declared(),
        it.recordedAt().atZone(StatutoryClockSource.ZONE).toOffsetDateTime());
  }
}
