package cn.huiyin.petition.domain.deadline;

import cn.huiyin.kit.calendar.StatutoryClock;

/**
 * 期限政策 (DOMAIN 2.9): how long the clocks run whose length no law sets. What differs from the table
 * of clocks rides in the event that starts the clock, so that a change of policy changes no past.
 */
public record ClockPolicy(int suggestionReplyDays, int ratingDays, int redoDays) {
  /** The lengths of the table of clocks. */
  public static final ClockPolicy OF_THE_TABLE =
      new ClockPolicy(
          StatutoryClock.SUGGESTION_REPLY.length(),
          StatutoryClock.RATING_WIN.length(),
          StatutoryClock.REDO.length());

  /** 建议意见答复, or null where the table's length holds. */
  public Integer otherReplyDays() {
    return other(StatutoryClock.SUGGESTION_REPLY, suggestionReplyDays);
  }

  /** 评价, or null where the table's length holds. */
  public Integer otherRatingDays() {
    return other(StatutoryClock.RATING_WIN, ratingDays);
  }

  private static Integer other(StatutoryClock clock, int days) {
    return days == clock.length() ? null : Integer.valueOf(days);
  }
}
