package cn.huiyin.mediation.importing.campaign;

import cn.huiyin.events.backlog.BacklogSource;
import cn.huiyin.events.backlog.ResolutionType;
import cn.huiyin.kit.identity.Role;
import cn.huiyin.kit.ledger.LedgerActors;
import cn.huiyin.kit.ledger.LedgerColumn;
import cn.huiyin.kit.ledger.LedgerImporter;
import cn.huiyin.kit.ledger.LedgerRow;
import cn.huiyin.mediation.acting.Codes;
import cn.huiyin.mediation.acting.Known;
import cn.huiyin.mediation.backlog.listing.ProposeCase;
import cn.huiyin.mediation.domain.backlog.BacklogCase;
import cn.huiyin.mediation.domain.backlog.BacklogProposal;
import cn.huiyin.mediation.importing.Cells;
import cn.huiyin.mediation.persistence.BacklogCases;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** 积案台账. When a case was proposed isn't stated: with the day it was listed. */
@ApplicationScoped
class BacklogCasesLedger implements LedgerImporter {
  private final BacklogCases cases;
  private final ProposeCase propose;
  private final BacklogListing listing;
  private final Known known;
  private final Cells cells;

  @Inject
  BacklogCasesLedger(
      BacklogCases cases, ProposeCase propose, BacklogListing listing, Known known, Cells cells) {
    this.cases = cases;
    this.propose = propose;
    this.listing = listing;
    this.known = known;
    this.cells = cells;
  }

  @Override
  public String ledger() {
    return "backlog_cases";
  }

  @Override
  public List<LedgerColumn> columns() {
    return List.of(
        LedgerColumn.key("caseNo"),
        LedgerColumn.required("source"),
        LedgerColumn.optional("petitionNo"),
        LedgerColumn.required("unitCode"),
        LedgerColumn.optional("leaderPost"),
        LedgerColumn.required("listedOn"),
        LedgerColumn.optional("leaderSetOn"),
        LedgerColumn.optional("dueOn"),
        LedgerColumn.optional("resolutionType"),
        LedgerColumn.optional("submittedOn"),
        LedgerColumn.optional("verifiedOn"),
        LedgerColumn.optional("confirmedOn"),
        LedgerColumn.optional("revokedOn"));
  }

  @Override
  public void take(LedgerRow row, LedgerActors actors) {
    BacklogRow said = read(row);
    said.requirePossible(row);
    BacklogCase opened =
        cases.numbered(said.proposal().caseNo()).orElseGet(() -> open(row, said, actors));
    listing.goOn(row, opened, said, actors);
  }

  private BacklogCase open(LedgerRow row, BacklogRow said, LedgerActors actors) {
    return Cells.result(
        row,
        "petitionNo",
        () -> propose.execute(said.proposal(), said.listedOn(), actors.as(Role.SUPERVISOR, null)));
  }

  private BacklogRow read(LedgerRow row) {
    return new BacklogRow(
        proposal(row),
        cells.requiredPast(row, "listedOn"),
        row.date("dueOn"),
        row.text("leaderPost", Codes.LONGEST_POST),
        cells.past(row, "leaderSetOn"),
        row.oneOf("resolutionType", ResolutionType.class),
        cells.past(row, "submittedOn"),
        cells.past(row, "verifiedOn"),
        cells.past(row, "confirmedOn"),
        cells.past(row, "revokedOn"));
  }

  private BacklogProposal proposal(LedgerRow row) {
    String unit = Cells.requiredCode(row, "unitCode");
    Cells.act(row, "unitCode", () -> known.unit(unit));
    return new BacklogProposal(
        Cells.requiredCode(row, "caseNo"),
        row.required("source", row.oneOf("source", BacklogSource.class)),
        unit,
        Cells.code(row, "petitionNo"));
  }
}
