package cn.huiyin.petition.domain.stage;

import cn.huiyin.kit.calendar.StatutoryClock;

/**
 * 期限效果: what an act does to a clock.
 *
 * @param clock the clock, or null for all that run but REPORTBACK
 */
public record ClockEffect(Kind kind, StatutoryClock clock, When when) {

  /** What is done. */
  public enum Kind {
    START("起算"),
    /** A new run of what the one before it left. */
    /** The start day is fixed anew: the unit's receipt. */
    REFIX("重定起算日"),
    STOP("停止"),
    /** A stopped clock goes on as if it had not been stopped. */
    RESUME("恢复"),
    /** The last run, though stopped, is longer: what stopped it came in time. */
    RESTORE("顺延"),
    EXTEND("延长"),
    EXCLUDE("扣除");

    private final String chinese;

    Kind(String chinese) {
      this.chinese = chinese;
    }

    public String chinese() {
      return chinese;
    }
  }

  static ClockEffect starts(StatutoryClock clock) {
    return starts(clock, When.ALWAYS);
  }

  static ClockEffect starts(StatutoryClock clock, When when) {
    return new ClockEffect(Kind.START, clock, when);
  }

  static ClockEffect refixes(StatutoryClock clock) {
    return new ClockEffect(Kind.REFIX, clock, When.ALWAYS);
  }

  static ClockEffect stops(StatutoryClock clock) {
    return new ClockEffect(Kind.STOP, clock, When.ALWAYS);
  }

  /** All that run but REPORTBACK, which only an accepted conclusion report ends (I-21). */
  static ClockEffect stopsAll() {
    return new ClockEffect(Kind.STOP, null, When.ALWAYS);
  }

  static ClockEffect resumes(StatutoryClock clock) {
    return new ClockEffect(Kind.RESUME, clock, When.ALWAYS);
  }

  static ClockEffect restores(StatutoryClock clock) {
    return new ClockEffect(Kind.RESTORE, clock, When.ALWAYS);
  }

  static ClockEffect prolongs(StatutoryClock clock) {
    return new ClockEffect(Kind.EXTEND, clock, When.ALWAYS);
  }

  static ClockEffect excludesTimeFrom(StatutoryClock clock) {
    return new ClockEffect(Kind.EXCLUDE, clock, When.ALWAYS);
  }
}
