package cn.huiyin.petition.importing.review;

import cn.huiyin.events.petition.ReviewOutcome;
import cn.huiyin.kit.ledger.LedgerRow;
import cn.huiyin.petition.domain.Petition;
import cn.huiyin.petition.domain.state.review.ReviewLevel;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** 复查复核行的核对: what can't be true of a request and its outcome. */
final class ReviewChecks {
  private record Step(String column, LocalDate day) {}

  private ReviewChecks() {}

  static void check(LedgerRow row, ReviewEntry entry, LocalDate today) {
    dates(row, entry, today);
    outcome(row, entry);
    hearing(row, entry);
    finality(row, entry);
  }

  static void fits(LedgerRow row, ReviewEntry entry, Petition petition) {
    String matterNo = petition.classification().map(c -> c.matterNo()).orElse(null);
    need(
        row,
        entry.matterNo() == null || entry.matterNo().equals(matterNo),
        "matterNo",
        "信访件不属于该信访事项",
        "the petition is not of that matter");
  }

  private static void dates(LedgerRow row, ReviewEntry entry, LocalDate today) {
    List<Step> steps =
        Stream.of(
                new Step("requestedOn", entry.requestedOn()),
                new Step("hearingFrom", entry.hearingFrom()),
                new Step("hearingTo", entry.hearingTo()),
                new Step("decidedOn", entry.decidedOn()),
                new Step("servedOn", entry.servedOn()))
            .filter(step -> step.day != null)
            .toList();
    for (int i = 0; i < steps.size(); i++) {
      Step step = steps.get(i);
      need(row, !step.day.isAfter(today), step.column, "日期晚于今天", "the date is in the future");
      need(
          row,
          i == 0 || !step.day.isBefore(steps.get(i - 1).day),
          step.column,
          "日期早于上一步骤",
          "the date is before the step before it");
    }
  }

  private static void outcome(LedgerRow row, ReviewEntry entry) {
    need(
        row,
        (entry.outcome() == null) == (entry.decidedOn() == null),
        "outcome",
        "结论与决定日期必须同时填写",
        "outcome and decidedOn go together");
    need(
        row,
        entry.refusal() == null || entry.decidedOn() == null,
        "notAcceptedReason",
        "不予受理的不能有结论",
        "not accepted, but decided");
    need(
        row,
        entry.servedOn() == null || entry.decidedOn() != null,
        "servedOn",
        "没有结论的不能送达",
        "served without a decision");
  }

  private static void hearing(LedgerRow row, ReviewEntry entry) {
    need(
        row,
        (entry.hearingFrom() == null) == (entry.hearingTo() == null) || entry.decidedOn() == null,
        "hearingTo",
        "听证须有起止日期",
        "a hearing has a first and a last day");
    need(
        row,
        entry.hearingTo() == null || entry.hearingFrom() != null,
        "hearingFrom",
        "听证须有起止日期",
        "a hearing has a first and a last day");
    need(
        row,
        entry.hearingFrom() == null || entry.level() == ReviewLevel.REREVIEW,
        "hearingFrom",
        "只有复核的听证时间不计入期限（《信访工作条例》第三十六条）",
        "hearing time is excluded in a re-review only (Article 36)");
  }

  private static void finality(LedgerRow row, ReviewEntry entry) {
    boolean ends =
        entry.level() == ReviewLevel.REREVIEW
            && entry.outcome() != null
            && entry.outcome() != ReviewOutcome.REVOKE_REDO;
    need(
        row,
        entry.finalisedOn() == null || ends,
        "finalisedOn",
        "只有复核维持或者变更的才终结",
        "only an upholding or modifying re-review makes a matter final");
    need(
        row,
        entry.finalisedOn() == null || !entry.finalisedOn().isBefore(entry.decidedOn()),
        "finalisedOn",
        "终结早于复核意见",
        "final before the re-review opinion");
  }

  private static void need(
      LedgerRow row, boolean holds, String column, String chinese, String english) {
    if (!holds) {
      throw row.refuse(Objects.requireNonNull(column), chinese, english);
    }
  }
}
