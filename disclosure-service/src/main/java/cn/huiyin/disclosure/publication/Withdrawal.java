package cn.huiyin.disclosure.publication;

import cn.huiyin.disclosure.casework.CivilDate;
import cn.huiyin.events.disclosure.WithdrawalReason;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 撤回. */
@Schema(description = "撤回 Why and when it is taken down")
public record Withdrawal(
    @NotNull @Schema(description = "原因类别 class of the reason", examples = "CONTENT_ERROR")
        WithdrawalReason reasonClass,
    @Schema(nullable = true, description = "撤回日期，默认今天 day of the act", examples = "2023-12-17")
        @CivilDate
        LocalDate occurredOn) {

  @AssertTrue(message = "须写明原因类别 name the class of the reason")
  @Schema(hidden = true)
  boolean isReasonStated() {
    return reasonClass != WithdrawalReason.UNSTATED;
  }
}
