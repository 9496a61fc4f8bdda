package cn.huiyin.disclosure.review;

import cn.huiyin.disclosure.casework.CivilDate;
import cn.huiyin.events.disclosure.RejectionGround;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 保密审查. */
@Schema(
    description = "保密审查结论 The secrecy reviewer's word",
    examples = "{\"outcome\":\"APPROVED\",\"occurredOn\":\"2023-05-25\"}")
public record SecrecyReview(
    @NotNull @Schema(description = "结论 outcome", examples = "APPROVED") SecrecyOutcome outcome,
    @Schema(
            nullable = true,
            description = "不予公开的理由，仅在不予公开时填写 ground, for a rejection only",
            examples = "STATE_SECRET")
        RejectionGround ground,
    @Schema(nullable = true, description = "办理日期，默认今天 day of the act", examples = "2023-05-25")
        @CivilDate
        LocalDate occurredOn) {

  @AssertTrue(message = "不予公开须写明理由，其他不写 a rejection names its ground, nothing else does")
  @Schema(hidden = true)
  boolean isGroundFitting() {
    return (outcome == SecrecyOutcome.REJECTED) == (ground != null);
  }
}
