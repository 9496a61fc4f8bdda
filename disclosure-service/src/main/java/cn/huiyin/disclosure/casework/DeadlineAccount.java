package cn.huiyin.disclosure.casework;

import cn.huiyin.kit.calendar.Deadline;
import cn.huiyin.kit.calendar.DeadlineExplanation;
import java.time.LocalDate;

/** 期限说明: a deadline with how it came about. */
public record DeadlineAccount(DeadlineView deadline, DeadlineExplanation explanation) {

  /** A deadline as it stands on a day, explained. */
  public static DeadlineAccount of(Deadline deadline, LocalDate today) {
    return new DeadlineAccount(DeadlineView.of(deadline, today), deadline.explanation());
  }
}
