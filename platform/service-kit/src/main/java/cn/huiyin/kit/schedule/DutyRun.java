package cn.huiyin.kit.schedule;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * 职责执行记录: how a duty last went.
 *
 * @param period the period it was last done in, or null when it is due whatever the period
 * @param failure class of what broke it off, since it was last done; never a message
 */
@Schema(description = "定期职责的执行记录 How a duty last went")
public record DutyRun(
    @Schema(maxLength = 60, examples = "due-reminders") String duty,
    @Schema(maxLength = 60, nullable = true, examples = "2026-11-23") String period,
    @Schema(nullable = true, description = "最近完成的业务日 business day it was last done for")
        LocalDate lastDay,
    @Schema(description = "最近一次处理的件数 cases dealt with then", minimum = "0", maximum = "1000000000")
        long done,
    @Schema(nullable = true, description = "最近完成时间 when it was last done")
        OffsetDateTime finishedAt,
    @Schema(nullable = true, description = "此后最近失败时间 when it failed since") OffsetDateTime failedAt,
    @Schema(maxLength = 200, nullable = true, description = "失败类型 what kind of failure")
        String failure,
    @Schema(description = "此后连续失败次数 failures since", minimum = "0", maximum = "1000000")
        int failures) {

  static DutyRun never(String duty) {
    return begun(duty, null);
  }

  /** Not done yet, and not due before the next period. */
  static DutyRun begun(String duty, String period) {
    return new DutyRun(duty, period, null, 0, null, null, null, 0);
  }

  DutyRun succeeded(String inPeriod, LocalDate day, long dealtWith, OffsetDateTime at) {
    return new DutyRun(duty, inPeriod, day, dealtWith, at, null, null, 0);
  }

  DutyRun failed(String kind, OffsetDateTime at) {
    return new DutyRun(duty, period, lastDay, done, finishedAt, at, kind, failures + 1);
  }
}
