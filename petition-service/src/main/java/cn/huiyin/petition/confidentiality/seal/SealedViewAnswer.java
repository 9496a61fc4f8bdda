package cn.huiyin.petition.confidentiality.seal;

import cn.huiyin.kit.time.StatutoryClockSource;
import cn.huiyin.petition.domain.casefile.SealedView;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 密件查看. */
@Schema(description = "密件查看的申请与同意 A view of a sealed petition, asked for and agreed to")
public record SealedViewAnswer(
    UUID id,
    @Schema(maxLength = 40, examples = "LAWFUL_DEMAND") String purpose,
    @Schema(nullable = true, description = "可以查看到何时；未同意的为空 until when; null while not agreed")
        OffsetDateTime validUntil) {

  static SealedViewAnswer of(SealedView it) {
    return new SealedViewAnswer(
        it.id(),
        it.purpose(),
        it.validUntil() == null
            ? null
            : it.validUntil().atZone(StatutoryClockSource.ZONE).toOffsetDateTime());
  }
}
