package cn.huiyin.kit.schedule;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;

/**
 * 周期: once a day from a time on, or once in every so many minutes. What was missed while nothing
 * ran is done once, late.
 *
 * @param at time of day from which it is due, or null
 * @param every length of a period, or null
 */
public record Rhythm(LocalTime at, Duration every) {

  public Rhythm {
    if ((at == null) == (every == null)) {
      throw new IllegalArgumentException("a rhythm is daily or has a length");
    }
    if (every != null && every.toSeconds() < 1) {
      throw new IllegalArgumentException("a period is a second or longer");
    }
  }

  /** Once a day, from this time on. */
  public static Rhythm daily(LocalTime at) {
    return new Rhythm(at, null);
  }

  /** Once in each period of this length. */
  public static Rhythm every(Duration length) {
    return new Rhythm(null, length);
  }

  /** Name of the period it now is: what was done in a period isn't due again in it. */
  String period(ZonedDateTime now) {
    if (every != null) {
      return every + "#" + now.toEpochSecond() / every.toSeconds();
    }
    LocalDate day = now.toLocalDate();
    return (now.toLocalTime().isBefore(at) ? day.minusDays(1) : day).toString();
  }
}
