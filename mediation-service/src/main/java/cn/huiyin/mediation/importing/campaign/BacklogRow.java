package cn.huiyin.mediation.importing.campaign;

import cn.huiyin.events.backlog.ResolutionType;
import cn.huiyin.kit.ledger.LedgerRow;
import cn.huiyin.mediation.domain.backlog.BacklogCase;
import cn.huiyin.mediation.domain.backlog.BacklogDates;
import cn.huiyin.mediation.domain.backlog.BacklogProposal;
import cn.huiyin.mediation.importing.Cells;
import java.time.LocalDate;

/** 积案台账的一行; null is not yet. */
record BacklogRow(
    BacklogProposal proposal,
    LocalDate listedOn,
    LocalDate dueOn,
    String leaderPost,
    LocalDate leaderSetOn,
    ResolutionType resolutionType,
    LocalDate submittedOn,
    LocalDate verifiedOn,
    LocalDate confirmedOn,
    LocalDate revokedOn) {

  /** Refuses at the column at fault what cannot have happened. */
  void requirePossible(LedgerRow row) {
    requireBothOrNeither(row);
    requireSteps(row);
  }

  private void requireBothOrNeither(LedgerRow row) {
    Cells.needs(
        row,
        leaderSetOn == null || leaderPost != null,
        "leaderPost",
        "有包案日期而无包案领导",
        "a day without a leader");
    Cells.needs(
        row,
        leaderPost == null || leaderSetOn != null,
        "leaderSetOn",
        "有包案领导而无日期",
        "a leader without a day");
    Cells.needs(
        row,
        submittedOn == null || resolutionType != null,
        "resolutionType",
        "申报而无化解类型",
        "submitted without a type");
    Cells.needs(
        row,
        resolutionType == null || submittedOn != null,
        "submittedOn",
        "有化解类型而未申报",
        "a type without a submission");
  }

  private void requireSteps(LedgerRow row) {
    Cells.needs(
        row,
        verifiedOn == null || submittedOn != null,
        "verifiedOn",
        "未申报即核实",
        "not submitted yet");
    Cells.needs(
        row,
        confirmedOn == null || verifiedOn != null,
        "confirmedOn",
        "未核实即认定",
        "not verified yet");
    Cells.needs(
        row, revokedOn == null || confirmedOn != null, "revokedOn", "未认定即撤销", "not confirmed yet");
  }

  /** Refuses the row where it says otherwise than what is recorded. */
  void requireSame(LedgerRow row, BacklogCase opened) {
    BacklogDates dates = opened.dates();
    Cells.same(row, "source", proposal.source(), opened.facts().source());
    Cells.same(row, "unitCode", proposal.unitCode(), opened.facts().unitCode());
    Cells.same(row, "petitionNo", proposal.petitionNo(), opened.facts().petitionNo());
    Cells.same(row, "listedOn", listedOn, dates.listedOn());
    Cells.same(row, "dueOn", dueOn, dates.dueOn());
    Cells.news(row, "leaderPost", leaderPost, opened.facts().leaderPost());
    Cells.news(row, "leaderSetOn", leaderSetOn, dates.leaderSetOn());
    Cells.news(row, "resolutionType", resolutionType, opened.facts().resolutionType());
    Cells.news(row, "submittedOn", submittedOn, dates.submittedOn());
    Cells.news(row, "verifiedOn", verifiedOn, dates.verifiedOn());
    Cells.news(row, "confirmedOn", confirmedOn, dates.confirmedOn());
    Cells.news(row, "revokedOn", revokedOn, dates.revokedOn());
  }
}
