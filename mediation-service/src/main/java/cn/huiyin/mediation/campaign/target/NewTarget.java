package cn.huiyin.mediation.campaign.target;

import cn.huiyin.mediation.acting.Codes;
import cn.huiyin.mediation.domain.campaign.TargetKey;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 年度目标. */
@Schema(description = "年度目标 A target of the year")
public record NewTarget(
    @NotNull
        @Pattern(regexp = METRIC)
        @Schema(
            maxLength = 64,
            description = "指标编号 id of the figure",
            examples = "backlog.resolved")
        String metric,
    @NotNull @Min(0) @Max(1_000_000) @Schema(examples = "50") Integer target,
    @Pattern(regexp = Codes.PATTERN)
        @Schema(maxLength = 64, description = "单位分解目标时填写 for a unit's share")
        String unitCode) {
  /** Ids of figures: {@code backlog.resolved}. */
  public static final String METRIC = "[a-z][a-z0-9_.-]{0,63}";

  TargetKey key(int year) {
    return new TargetKey(year, metric, unitCode);
  }
}
