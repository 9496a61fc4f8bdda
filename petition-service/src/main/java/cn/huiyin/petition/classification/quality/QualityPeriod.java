package cn.huiyin.petition.classification.quality;

import cn.huiyin.kit.problem.Problems;
import java.time.LocalDate;

/** 统计期间: both days belong to it; this year until today unless told. */
record QualityPeriod(LocalDate from, LocalDate to) {
  private static final int FIRST_YEAR = 2000;
  private static final int LAST_YEAR = 2999;

  static QualityPeriod of(LocalDate from, LocalDate to, LocalDate today) {
    LocalDate last = to == null ? today : to;
    LocalDate first = from == null ? last.withDayOfYear(1) : from;
    if (first.isAfter(last) || first.getYear() < FIRST_YEAR || last.getYear() > LAST_YEAR) {
      throw Problems.badField("from", "期间不成立", "no such period");
    }
    return new QualityPeriod(first, last);
  }
}
