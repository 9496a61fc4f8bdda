package cn.huiyin.petition.enquiry.deadline;

import cn.huiyin.events.petition.OverdueReason;
import cn.huiyin.kit.calendar.ClockColour;
import cn.huiyin.kit.calendar.Deadline;
import cn.huiyin.kit.calendar.StatutoryCalendar;
import cn.huiyin.kit.calendar.StatutoryClock;
import cn.huiyin.petition.domain.deadline.PetitionClock;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 一个期限. */
@Schema(description = "一个期限 One clock over a petition")
public record RunningDeadline(
    StatutoryClock clock,
    @Schema(maxLength = 40, nullable = true, description = "谁的时间 whose time runs") String ownerUnit,
    LocalDate startedOn,
    @Schema(description = "届满日，当日24时前均为按期 last day in time, until 24:00") LocalDate due,
    @Schema(nullable = true, description = "停止日 the day it was stopped") LocalDate stoppedOn,
    @Schema(description = "是否依法应当；否则只作提醒 owed by law; if not, it only reminds") boolean owed,
    @Schema(description = "届满即失权，不算超期 a right that lapses; nobody is late") boolean lapses,
    @Schema(description = "转黄日 the day it turns yellow") LocalDate yellowOn,
    @Schema(description = "转红日 the day it turns red") LocalDate redOn,
    ClockColour colour,
    @Schema(description = "是否超期 whether missed") boolean breached,
    @Schema(nullable = true, description = "超期入账：自哪天起 noted as missed since") LocalDate overdueOn,
    @Schema(nullable = true, description = "超期原因 why it was missed") OverdueReason overdueReason,
    @Schema(description = "剩余天数，负数为超期 days left", minimum = "-100000", maximum = "100000")
        int remainingDays,
    ExplanationView explanation) {

  static RunningDeadline of(PetitionClock clock, StatutoryCalendar calendar, LocalDate today) {
    Deadline deadline = clock.deadline(calendar);
    LocalDate at = clock.running() ? today : clock.stoppedOn();
    return new RunningDeadline(
        clock.clock(),
        clock.ownerUnit(),
        clock.startedOn(),
        deadline.due(),
        clock.stoppedOn(),
        clock.owed(),
        clock.clock().lapses(),
        deadline.turnsYellowOn(),
        deadline.turnsRedOn(),
        deadline.colour(today),
        clock.breached(calendar, today),
        clock.overdueOn(),
        clock.overdueReason(),
        deadline.remainingDays(at),
        ExplanationView.of(deadline.explanation()));
  }
}
