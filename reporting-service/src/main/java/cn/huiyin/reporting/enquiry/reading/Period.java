package cn.huiyin.reporting.enquiry.reading;

import cn.huiyin.kit.problem.Problems;
import java.time.LocalDate;

/** 期间: from its first to its last day, both in it, Asia/Shanghai. */
public record Period(LocalDate from, LocalDate to) {
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2999;

  /** A calendar year (DOMAIN 1.1 rule 1). */
  public static Period ofYear(int year) {
    if (year < FIRST_YEAR || year > LAST_YEAR) {
      throw Problems.badField("year", "年度超出范围", "the year is out of reach");
    }
    return new Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
  }

  /**
   * The period a caller asks for: a year, or both of from and to.
   *
   * @throws cn.huiyin.kit.problem.ProblemException 400 when it is neither
   */
  public static Period asked(Integer year, LocalDate from, LocalDate to) {
    if (year != null && from == null && to == null) {
      return ofYear(year);
    }
    if (year != null || from == null || to == null) {
      throw Problems.badField("year", "请给出年度，或者同时给出起止日期", "give a year, or both of from and to");
    }
    if (to.isBefore(from) || from.getYear() < FIRST_YEAR || to.getYear() > LAST_YEAR) {
      throw Problems.badField("to", "终止日期不得早于起始日期", "to must not lie before from");
    }
    return new Period(from, to);
  }
}
