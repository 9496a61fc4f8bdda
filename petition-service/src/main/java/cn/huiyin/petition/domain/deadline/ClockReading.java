package cn.huiyin.petition.domain.deadline;

import cn.huiyin.events.petition.DispatchReceived;
import cn.huiyin.events.petition.HandlingExtended;
import cn.huiyin.events.petition.LateRequestAdmitted;
import cn.huiyin.events.petition.ObjectionUpheld;
import cn.huiyin.events.petition.PetitionConcluded;
import cn.huiyin.events.petition.PetitionDispatched;
import cn.huiyin.events.petition.PetitionEvent;
import cn.huiyin.events.petition.PetitionReopened;
import cn.huiyin.events.petition.ReceivedDirectly;
import cn.huiyin.events.petition.RedoOrdered;
import cn.huiyin.events.petition.ReportTermExtended;
import cn.huiyin.kit.calendar.StatutoryClock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.Map;

/** 事件中的期限: from which day a clock counts, and how long, as the event itself says. */
public final class ClockReading {
  private ClockReading() {}

  /** The day a clock that begins with the event counts from. */
  public static LocalDate startOn(PetitionEvent event) {
    if (event instanceof DispatchReceived received) {
      return received.receivedOn();
    }
    if (event instanceof ObjectionUpheld upheld) {
      return upheld.disposeFrom();
    }
    return event instanceof ReceivedDirectly direct ? direct.receivedOn() : event.occurredOn();
  }

  /** Days of an extension, or 0. */
  public static int extensionDays(PetitionEvent event) {
    if (event instanceof ReportTermExtended extended) {
      return extended.days();
    }
    if (event instanceof LateRequestAdmitted admitted) {
      return admitted.days();
    }
    return event instanceof HandlingExtended extended ? extended.days() : 0;
  }

  /** The lengths a person or a policy set; the table's hold for the others. */
  public static Map<StatutoryClock, Integer> lengths(PetitionEvent event) {
    Map<StatutoryClock, Integer> lengths = new EnumMap<>(StatutoryClock.class);
    if (event instanceof RedoOrdered redo) {
      put(lengths, StatutoryClock.REDO, redo.days());
    } else if (event instanceof PetitionDispatched dispatched) {
      put(lengths, StatutoryClock.REPORTBACK, reportDays(dispatched));
      put(lengths, StatutoryClock.SUGGESTION_REPLY, dispatched.replyDays());
    } else if (event instanceof ReceivedDirectly direct) {
      put(lengths, StatutoryClock.SUGGESTION_REPLY, direct.replyDays());
    } else if (event instanceof PetitionReopened reopened) {
      put(lengths, StatutoryClock.SUGGESTION_REPLY, reopened.replyDays());
    } else if (event instanceof PetitionConcluded concluded) {
      put(lengths, StatutoryClock.RATING_WIN, concluded.ratingDays());
    }
    return lengths;
  }

  private static Integer reportDays(PetitionDispatched event) {
    return event.reportDue() == null
        ? null
        : Math.toIntExact(ChronoUnit.DAYS.between(event.occurredOn(), event.reportDue()));
  }

  private static void put(
      Map<StatutoryClock, Integer> lengths, StatutoryClock clock, Integer days) {
    if (days != null && days > 0) {
      lengths.put(clock, days);
    }
  }
}
