package cn.huiyin.petition.importing.row;

import static cn.huiyin.petition.importing.row.LedgerDisposition.VOIDED;

import cn.huiyin.events.petition.PetitionKind;
import cn.huiyin.events.petition.Route;
import cn.huiyin.kit.ledger.LedgerRow;

/** 必有的前提: an act whose cause the row doesn't state can't be true. */
final class EntryCompleteness {
  private EntryCompleteness() {}

  static void check(LedgerRow row, PetitionEntry entry) {
    classification(row, entry);
    disposition(row, entry);
    acceptance(row, entry);
    conclusion(row, entry);
    rating(row, entry.outcome());
  }

  private static void classification(LedgerRow row, PetitionEntry entry) {
    RouteFacts route = entry.route();
    if (!route.classified()) {
      boolean disposed = entry.disposition() != null && entry.disposition() != VOIDED;
      need(row, !disposed, "classifiedOn", "已处理的必须有分类日期", "disposed without classification");
      return;
    }
    need(row, route.kind() != null, "kind", "已分类的必须有类别", "classified without a kind");
    need(row, route.subjectCode() != null, "subjectCode", "已分类的必须有内容分类", "no subject");
    need(
        row,
        route.route() != null || route.kind() != PetitionKind.APPEAL,
        "route",
        "申诉求决必须有办理途径",
        "an appeal without a route");
    need(
        row,
        route.unitCode() != null || route.route() == Route.OUT_OF_JURISDICTION,
        "unitCode",
        "已分类的必须有责任单位",
        "classified without a unit");
  }

  private static void disposition(LedgerRow row, PetitionEntry entry) {
    boolean disposed = entry.disposition() != null;
    need(
        row,
        disposed == (entry.disposedOn() != null),
        "disposedOn",
        "处理方式与处理日期必须同时填写",
        "disposition and disposedOn go together");
    need(
        row,
        (entry.disposition() == VOIDED) == (entry.voidReason() != null),
        "voidReason",
        "作废必须并且只有作废才有原因",
        "a reason goes with VOIDED and only with it");
    need(
        row,
        entry.routeNoticeOn() == null || (disposed && entry.disposition() != VOIDED),
        "routeNoticeOn",
        "未处理的不能有法定途径告知日期",
        "a route notice without a disposition");
  }

  private static void acceptance(LedgerRow row, PetitionEntry entry) {
    OutcomeFacts outcome = entry.outcome();
    boolean dispatched = entry.disposition() != null && entry.disposition().isDispatch();
    need(
        row,
        outcome.acceptedOn() == null || dispatched,
        "acceptedOn",
        "未转送交办的不能由单位受理",
        "accepted without a dispatch");
    need(
        row,
        outcome.extendedDays() == null || outcome.acceptedOn() != null,
        "extendedDays",
        "未受理的不能延期",
        "extended without acceptance");
  }

  private static void conclusion(LedgerRow row, PetitionEntry entry) {
    OutcomeFacts outcome = entry.outcome();
    need(
        row,
        (outcome.conclusion() == null) == (outcome.concludedOn() == null),
        "concludedOn",
        "办结方式与办结日期必须同时填写",
        "conclusion and concludedOn go together");
    need(
        row,
        !outcome.concluded() || (entry.disposition() != null && entry.disposition() != VOIDED),
        "concludedOn",
        "未处理的不能办结",
        "concluded without a disposition");
    need(
        row,
        outcome.servedOn() == null || outcome.concluded(),
        "servedOn",
        "未办结的不能送达",
        "served without a conclusion");
  }

  private static void rating(LedgerRow row, OutcomeFacts outcome) {
    boolean rated = outcome.bureauRating() != null || outcome.unitRating() != null;
    need(
        row,
        rated == (outcome.ratedOn() != null),
        "ratedOn",
        "评价与评价日期必须同时填写",
        "rating and ratedOn go together");
    need(row, !rated || outcome.concluded(), "ratedOn", "未办结的不能评价", "rated without a conclusion");
  }

  static void need(LedgerRow row, boolean holds, String column, String chinese, String english) {
    if (!holds) {
      throw row.refuse(column, chinese, english);
    }
  }
}
