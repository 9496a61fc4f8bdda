package cn.huiyin.kit.calendar;

import java.time.LocalDate;
import java.util.Objects;

/**
 * 延期：one extension line of a deadline's ledger.
 *
 * @param days days added, counted from the end before it is moved off a rest day
 * @param decidedOn the day of the decision
 */
public record Extension(int days, LocalDate decidedOn) {

  public Extension {
    Objects.requireNonNull(decidedOn, "decidedOn");
    if (days < 1) {
      throw new IllegalArgumentException("extension: days must be 1 or more, not " + days);
    }
  }
}
