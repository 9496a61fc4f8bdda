package cn.huiyin.petition.importing;

import cn.huiyin.kit.casework.Actor;
import cn.huiyin.kit.identity.Role;
import cn.huiyin.kit.ledger.LedgerActors;
import cn.huiyin.kit.ledger.LedgerColumn;
import cn.huiyin.kit.ledger.LedgerImporter;
import cn.huiyin.kit.ledger.LedgerRow;
import cn.huiyin.petition.importing.row.Cells;
import cn.huiyin.petition.orgdata.OrgCodes;
import cn.huiyin.petition.reception.ReceptionRecord;
import cn.huiyin.petition.reception.domain.LeaderReception;
import cn.huiyin.petition.reception.domain.ReceptionPlan;
import cn.huiyin.petition.reception.domain.ReceptionStage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** 领导接访台账. When the schedule was made isn't stated: it is recorded with the session's own day. */
@ApplicationScoped
class LeaderReceptionsLedger implements LedgerImporter {
  private static final int LONGEST_POST = 30;
  private static final int MOST_VISITORS = 10_000;

  private final ReceptionRecord receptions;
  private final Clock clock;

  @Inject
  LeaderReceptionsLedger(ReceptionRecord receptions, Clock clock) {
    this.receptions = receptions;
    this.clock = clock;
  }

  @Override
  public String ledger() {
    return "leader_receptions";
  }

  @Override
  public List<LedgerColumn> columns() {
    return List.of(
        LedgerColumn.key("receptionNo"),
        LedgerColumn.required("heldOn"),
        LedgerColumn.required("leaderPost"),
        LedgerColumn.required("principal"),
        LedgerColumn.optional("lawyers"),
        LedgerColumn.optional("visitors"),
        LedgerColumn.optional("cancelled"));
  }

  @Override
  public void take(LedgerRow row, LedgerActors actors) {
    Actor intake = actors.as(Role.INTAKE, null);
    LocalDate day = row.required("heldOn", row.date("heldOn"));
    LocalDate today = LocalDate.now(clock);
    LeaderReception reception =
        receptions
            .withNumber(Cells.code(row, "receptionNo", OrgCodes.UNIT))
            .orElseGet(() -> receptions.schedule(plan(row, day), earlier(day, today), intake));
    if (reception.stage() != ReceptionStage.SCHEDULED || day.isAfter(today)) {
      requireSame(row, reception);
    } else if (row.bool("cancelled")) {
      receptions.cancel(reception, day, intake);
    } else {
      receptions.hold(reception, day, lawyers(row), visitors(row), intake);
    }
  }

  private static ReceptionPlan plan(LedgerRow row, LocalDate day) {
    return new ReceptionPlan(
        row.text("receptionNo"),
        day,
        row.required("leaderPost", row.text("leaderPost", LONGEST_POST)),
        row.bool("principal"));
  }

  /** A session ends once: a row that now says otherwise contradicts what was recorded. */
  private static void requireSame(LedgerRow row, LeaderReception reception) {
    boolean cancelled = reception.stage() == ReceptionStage.CANCELLED;
    if (reception.stage() != ReceptionStage.SCHEDULED && cancelled != row.bool("cancelled")) {
      throw row.refuse("cancelled", "与已登记的接访结果不一致", "contradicts what was recorded");
    }
  }

  private static List<String> lawyers(LedgerRow row) {
    List<String> lawyers = row.list("lawyers");
    if (lawyers.stream().anyMatch(id -> !id.matches(OrgCodes.UNIT))) {
      throw row.refuse("lawyers", "律师编号格式不正确", "not a list of lawyers' ids");
    }
    if (lawyers.stream().distinct().count() != lawyers.size()) {
      throw row.refuse("lawyers", "同一律师重复登记", "a lawyer is named twice");
    }
    return lawyers;
  }

  private static int visitors(LedgerRow row) {
    Integer visitors = row.integer("visitors", 0, MOST_VISITORS);
    return visitors == null ? 0 : visitors;
  }

  private static LocalDate earlier(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }
}
