package cn.huiyin.mediation.campaign.target;

import cn.huiyin.mediation.domain.campaign.AnnualTarget;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 年度目标. */
@Schema(description = "年度目标 A target of the year")
public record TargetView(
    UUID id,
    @Schema(minimum = "1900", maximum = "2999") int year,
    @Schema(maxLength = 64) String metric,
    @Schema(minimum = "0", maximum = "1000000") int target,
    @Schema(maxLength = 64) String unitCode,
    LocalDate setOn) {

  static TargetView of(AnnualTarget target) {
    return new TargetView(
        target.id(),
        target.year(),
        target.metric(),
        target.target(),
        target.unitCode(),
        target.lastActOn());
  }
}
