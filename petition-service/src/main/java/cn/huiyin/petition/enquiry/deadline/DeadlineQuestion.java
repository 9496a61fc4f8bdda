package cn.huiyin.petition.enquiry.deadline;

import cn.huiyin.kit.calendar.DeadlineLedger;
import cn.huiyin.kit.calendar.LengthBasis;
import cn.huiyin.kit.calendar.StatutoryClock;
import cn.huiyin.kit.problem.Problems;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;

/** 期限问题: one question about a clock, read from its parameters; each can be wrong by itself. */
record DeadlineQuestion(
    StatutoryClock clock,
    LocalDate start,
    Integer days,
    Integer extensionDays,
    LocalDate excludedFrom,
    LocalDate excludedTo) {

  static StatutoryClock clock(String name) {
    return Arrays.stream(StatutoryClock.values())
        .filter(clock -> clock.name().equals(name))
        .findFirst()
        .orElseThrow(() -> Problems.badField("clock", "没有这个期限代码", "there is no such clock"));
  }

  static LocalDate date(String field, String text) {
    if (text == null) {
      return null;
    }
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException e) {
      throw Problems.badField(field, "日期须为YYYY-MM-DD", "a date is written YYYY-MM-DD");
    }
  }

  /** The lines the deadline follows from; what the clock's rule forbids is the caller's 400. */
  DeadlineLedger ledger() {
    if (start == null) {
      throw Problems.badField("start", "请给出起算日", "the day it starts is needed");
    }
    if ((excludedFrom == null) != (excludedTo == null)) {
      throw Problems.badField(
          "excludedTo", "不计入的时间须有起止日期", "excluded time needs its first and its last day");
    }
    try {
      return lines();
    } catch (IllegalArgumentException e) {
      String field = e.getMessage().split(":", 2)[0];
      throw Problems.badField(field, "期限规则不允许：" + e.getMessage(), e.getMessage());
    }
  }

  private DeadlineLedger lines() {
    DeadlineLedger ledger = DeadlineLedger.start(clock, start, length());
    if (extensionDays != null && extensionDays != 0) {
      ledger = ledger.extend(extensionDays, start);
    }
    return excludedFrom == null ? ledger : ledger.exclude(excludedFrom, excludedTo);
  }

  private int length() {
    boolean personSets = clock.rule().length().basis() == LengthBasis.SET_BY_PERSON;
    if (personSets && days == null) {
      throw Problems.badField(
          "days", "此期限由人设定天数，请给出days", "a person sets this clock's days: give days");
    }
    return days == null ? clock.length() : days;
  }
}
