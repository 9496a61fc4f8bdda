package cn.huiyin.petition.casefile.correction;

import cn.huiyin.kit.time.StatutoryClockSource;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 更正申请，不含内容. */
@Schema(description = "更正申请 A request to correct own data; without the value")
public record CorrectionView(
    UUID id,
    CorrectableField field,
    OffsetDateTime requestedAt,
    @Schema(nullable = true, description = "是否同意；未决定的为空 null while undecided") Boolean granted) {

  static CorrectionView of(Correction it) {
    return new CorrectionView(
        it.id(),
        it.field(),
        it.requestedAt().atZone(StatutoryClockSource.ZONE).toOffsetDateTime(),
        it.granted());
  }
}
