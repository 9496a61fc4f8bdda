package cn.huiyin.kit.schedule;

import java.time.LocalDate;

/**
 * 定期职责: something that is to be done by itself. Every bean of this type is found and done when its
 * time has come.
 *
 * <p>It is called outside any transaction and opens its own, one for each case it deals with, so
 * that one bad case stops no other. An instance may die in the middle, and the duty is done again:
 * what was dealt with must not be dealt with twice.
 */
public interface Duty {
  /** Stable name, such as {@code due-reminders}: the key of its record and its metrics. */
  String name();

  /** When it is to be done. */
  Rhythm rhythm();

  /**
   * Does it.
   *
   * @param today the business day, Asia/Shanghai; use this and not the clock for what is due
   * @return how many cases it dealt with
   */
  long perform(LocalDate today);
}
