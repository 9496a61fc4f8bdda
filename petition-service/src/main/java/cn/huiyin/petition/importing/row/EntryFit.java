package cn.huiyin.petition.importing.row;

import static cn.huiyin.petition.importing.row.EntryCompleteness.need;

import cn.huiyin.events.petition.Channel;
import cn.huiyin.events.petition.PetitionKind;
import cn.huiyin.events.petition.Route;
import cn.huiyin.kit.ledger.LedgerRow;

/** 相互匹配: kind, route, disposition and conclusion must fit one another. */
final class EntryFit {
  private static final int MOST_REPRESENTATIVES = 5;

  private EntryFit() {}

  static void check(LedgerRow row, PetitionEntry entry) {
    party(row, entry.intake());
    if (entry.route().classified()) {
      disposition(row, entry);
      route(row, entry);
      conclusion(row, entry);
    }
  }

  /** 第二十条: at most five representatives on a visit. */
  private static void party(LedgerRow row, IntakeFacts intake) {
    need(
        row,
        intake.channel() != Channel.VISIT || intake.representatives() <= MOST_REPRESENTATIVES,
        "representatives",
        "走访的代表不得超过5人（《信访工作条例》第二十条）",
        "more than 5 representatives on a visit (Article 20)");
    need(
        row,
        intake.representatives() <= intake.partySize(),
        "representatives",
        "代表人数多于信访人数",
        "more representatives than persons");
  }

  private static void disposition(LedgerRow row, PetitionEntry entry) {
    PetitionKind kind = entry.route().kind();
    LedgerDisposition disposition = entry.disposition();
    if (disposition == null) {
      return;
    }
    boolean fits =
        switch (disposition) {
          case SUGGESTION_REPLIED -> kind == PetitionKind.SUGGESTION;
          case NOT_ACCEPTED, NO_LONGER_ACCEPTED -> kind == PetitionKind.APPEAL;
          default -> true;
        };
    need(row, fits, "disposition", "处理方式与信访事项类别不符", "the disposition doesn't fit the kind");
  }

  private static void route(LedgerRow row, PetitionEntry entry) {
    RouteFacts route = entry.route();
    need(
        row,
        entry.routeNoticeOn() == null || route.onLegalRoute(),
        "routeNoticeOn",
        "只有导入法定途径的才有法定途径告知日期",
        "a route notice without a legal route");
    need(
        row,
        entry.outcome().acceptedOn() == null || route.route() == Route.R31_6,
        "acceptedOn",
        "只有信访程序（第三十一条第六项）才有受理日期",
        "accepted, but not on the petition procedure");
    need(
        row,
        route.route() == null
            || route.route() == Route.OUT_OF_JURISDICTION
            || (route.kind() == PetitionKind.APPEAL) == isAppealRoute(route.route()),
        "route",
        "办理途径与信访事项类别不符",
        "the route doesn't fit the kind");
  }

  private static boolean isAppealRoute(Route route) {
    return switch (route) {
      case R31_1, R31_2, R31_3, R31_4, R31_5, R31_6 -> true;
      default -> false;
    };
  }

  private static void conclusion(LedgerRow row, PetitionEntry entry) {
    if (entry.outcome().concluded()) {
      need(
          row,
          conclusionFits(entry),
          "conclusion",
          "办结方式与类别、途径或者处理方式不符",
          "the conclusion doesn't fit kind, route or disposition");
    }
  }

  private static boolean conclusionFits(PetitionEntry entry) {
    LedgerDisposition disposition = entry.disposition();
    boolean accepted = entry.outcome().acceptedOn() != null;
    return switch (entry.outcome().conclusion()) {
      case OPINION_SUPPORT, OPINION_EXPLAIN, OPINION_NOT_SUPPORT, SETTLED, TERMINATED -> accepted;
      case ROUTED -> entry.route().onLegalRoute() && entry.routeNoticeOn() != null;
      case REPEAT_ANSWERED -> disposition == LedgerDisposition.LINKED_AS_REPEAT;
      case ADOPTED, PARTLY_ADOPTED, NOT_ADOPTED, KEPT_FOR_REFERENCE ->
          entry.route().kind() == PetitionKind.SUGGESTION
              && (disposition.isDispatch() || disposition == LedgerDisposition.SUGGESTION_REPLIED);
      case HANDED_OVER ->
          entry.route().kind() == PetitionKind.ACCUSATION && disposition.isDispatch();
      case REFUSED ->
          disposition == LedgerDisposition.NOT_ACCEPTED
              || disposition == LedgerDisposition.NO_LONGER_ACCEPTED
              || (disposition.isDispatch() && !accepted);
      case GUIDED_ELSEWHERE ->
          disposition == LedgerDisposition.GUIDED && entry.routeNoticeOn() == null;
      // 台账逐件登记，没有拆分。
      case WITH_ITS_PARTS -> false;
    };
  }
}
