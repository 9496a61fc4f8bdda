package cn.huiyin.petition.domain.rule.review;

import cn.huiyin.events.petition.ReviewRefusal;
import cn.huiyin.kit.calendar.StatutoryCalendar;
import cn.huiyin.kit.casework.RuleBroken;
import cn.huiyin.petition.domain.deadline.PetitionClock;
import java.time.LocalDate;
import java.util.Optional;

/**
 * 第三十五、三十六条：请求应当自收到答复之日起30日内提出. A late request is decided by refusal only, and it is late only if
 * the window really started, by proven service, and really ended (I-16, I-18).
 */
public final class RequestWithinWindow {
  private RequestWithinWindow() {}

  /** Whether the request came after the end of a window that had really started. */
  public static boolean late(
      Optional<PetitionClock> window, LocalDate requestedOn, StatutoryCalendar calendar) {
    return window.filter(clock -> requestedOn.isAfter(clock.deadline(calendar).due())).isPresent();
  }

  /** Before a decision on the substance. */
  public static void checkDecision(boolean late) {
    if (late) {
      throw broken("逾期的请求不得受理，应当书面告知不予受理", "a late request is refused in writing");
    }
  }

  /** Before a refusal. */
  public static void checkRefusal(ReviewRefusal ground, boolean late) {
    if (ground == ReviewRefusal.LATE && !late) {
      throw broken("请求并未逾期，或者期限没有起算", "the request isn't late, or the window never started");
    }
  }

  private static RuleBroken broken(String chinese, String english) {
    return new RuleBroken("REQUEST_WITHIN_WINDOW", "信访工作条例 第三十五条", chinese, english);
  }
}
