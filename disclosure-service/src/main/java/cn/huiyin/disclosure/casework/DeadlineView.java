package cn.huiyin.disclosure.casework;

import cn.huiyin.kit.calendar.ClockColour;
import cn.huiyin.kit.calendar.Deadline;
import cn.huiyin.kit.calendar.StatutoryClock;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * 期限: when something is due, and how it stands today.
 *
 * @param due last day, until 24:00
 * @param stoppedOn day of the finishing act, or absent while the clock runs
 * @param overdue whether the act came late or has not come in time
 * @param provisional whether a year without holiday notice was touched
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DeadlineView(
    StatutoryClock clock,
    @Schema(maxLength = 100) String name,
    LocalDate due,
    LocalDate stoppedOn,
    ClockColour colour,
    boolean overdue,
    boolean provisional) {

  /** A deadline as it stands on a day. */
  public static DeadlineView of(Deadline deadline, LocalDate today) {
    StatutoryClock clock = deadline.ledger().clock();
    return new DeadlineView(
        clock,
        clock.rule().name().chinese(),
        deadline.due(),
        deadline.ledger().stoppedOn(),
        deadline.colour(today),
        deadline.overdue(today),
        deadline.provisional());
  }
}
