package cn.huiyin.disclosure.review;

import cn.huiyin.disclosure.casework.CivilDate;
import cn.huiyin.events.disclosure.RejectionGround;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 单位负责人审核. */
@Schema(
    description = "单位负责人审核意见 The unit head's word",
    examples = "{\"decision\":\"AGREED\",\"occurredOn\":\"2023-05-24\"}")
public record UnitApproval(
    @NotNull @Schema(description = "意见 decision", examples = "AGREED") UnitDecision decision,
    @Schema(
            nullable = true,
            description = "不予公开的理由，仅在不予公开时填写 ground, for a rejection only",
            examples = "INTERNAL_AFFAIRS")
        RejectionGround ground,
    @Schema(nullable = true, description = "办理日期，默认今天 day of the act", examples = "2023-05-24")
        @CivilDate
        LocalDate occurredOn) {

  @AssertTrue(message = "不予公开须写明理由，同意则不写 a rejection names its ground, nothing else does")
  @Schema(hidden = true)
  boolean isGroundFitting() {
    return (decision == UnitDecision.REJECTED) == (ground != null);
  }
}
