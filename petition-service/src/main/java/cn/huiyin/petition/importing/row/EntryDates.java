package cn.huiyin.petition.importing.row;

import cn.huiyin.kit.ledger.LedgerRow;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * 日期先后: what must come before what. A late act is a breach and is taken; an act before its own
 * cause can't be true.
 */
final class EntryDates {
  private record Step(String column, String chinese, LocalDate day) {}

  private EntryDates() {}

  static void check(LedgerRow row, PetitionEntry entry, LocalDate today) {
    List<Step> steps = steps(entry);
    Step before = null;
    for (Step step : steps) {
      if (step.day.isAfter(today)) {
        throw row.refuse(step.column, step.chinese + "晚于今天", step.column + " is in the future");
      }
      if (before != null && step.day.isBefore(before.day)) {
        throw row.refuse(
            step.column,
            step.chinese + "早于" + before.chinese,
            step.column + " is before " + before.column);
      }
      before = step;
    }
  }

  private static List<Step> steps(PetitionEntry entry) {
    OutcomeFacts outcome = entry.outcome();
    return Stream.of(
            new Step("receivedAt", "收到日期", entry.intake().receivedOn()),
            new Step("classifiedOn", "分类日期", entry.route().classifiedOn()),
            new Step("disposedOn", "处理日期", entry.disposedOn()),
            new Step("routeNoticeOn", "法定途径告知日期", entry.routeNoticeOn()),
            new Step("acceptedOn", "受理日期", outcome.acceptedOn()),
            new Step("concludedOn", "办结日期", outcome.concludedOn()),
            new Step("servedOn", "送达日期", outcome.servedOn()),
            new Step("ratedOn", "评价日期", outcome.ratedOn()))
        .filter(step -> step.day != null)
        .toList();
  }
}
