package cn.huiyin.petition.domain.rule.closing;

import cn.huiyin.kit.calendar.StatutoryClock;
import cn.huiyin.kit.casework.RuleBroken;
import cn.huiyin.petition.domain.deadline.ClockBook;

/** 交办件经认可办结报告才能归档 (I-21). */
public final class AssignmentClosedBeforeArchive {
  private AssignmentClosedBeforeArchive() {}

  public static void check(ClockBook clocks) {
    if (clocks.running(StatutoryClock.REPORTBACK).isPresent()) {
      throw new RuleBroken(
          "ASSIGNMENT_CLOSED_BEFORE_ARCHIVE",
          "信访工作条例 第二十二条",
          "办结报告未经认可，不能归档",
          "the conclusion report isn't accepted: the file is not closed");
    }
  }
}
