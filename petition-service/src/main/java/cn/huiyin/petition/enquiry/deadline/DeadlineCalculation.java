package cn.huiyin.petition.enquiry.deadline;

import cn.huiyin.kit.calendar.Deadline;
import cn.huiyin.kit.calendar.StatutoryClock;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 期限计算结果. */
@Schema(description = "期限计算结果 A counted deadline")
public record DeadlineCalculation(
    StatutoryClock clock,
    @Schema(description = "起算日，不计入 the day it starts, not counted", examples = "2023-09-15")
        LocalDate start,
    @Schema(description = "届满日 the last day in time", examples = "2023-10-07") LocalDate due,
    @Schema(description = "有年度放假通知未录入 a year's holiday notice isn't known") boolean provisional,
    ExplanationView explanation) {

  static DeadlineCalculation of(Deadline deadline) {
    return new DeadlineCalculation(
        deadline.ledger().clock(),
        deadline.ledger().startedOn(),
        deadline.due(),
        deadline.provisional(),
        ExplanationView.of(deadline.explanation()));
  }
}
