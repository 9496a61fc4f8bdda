package cn.huiyin.mediation.importing.mediation;

import cn.huiyin.kit.identity.Role;
import cn.huiyin.kit.ledger.LedgerActors;
import cn.huiyin.kit.ledger.LedgerColumn;
import cn.huiyin.kit.ledger.LedgerImporter;
import cn.huiyin.kit.ledger.LedgerRow;
import cn.huiyin.mediation.domain.mediation.MediationCase;
import cn.huiyin.mediation.domain.room.Room;
import cn.huiyin.mediation.importing.Cells;
import cn.huiyin.mediation.persistence.MediationCases;
import cn.huiyin.mediation.requesting.RequestMediation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/**
 * 评理案件台账. A row that names a petition not known here opens the case and waits; the rest of the row
 * is done when the petition becomes known (I-26).
 */
@ApplicationScoped
class MediationCasesLedger implements LedgerImporter {
  private final MediationCases cases;
  private final MediationRowReading reading;
  private final RequestMediation request;
  private final CarryOn carryOn;
  private final WaitingRows waiting;

  @Inject
  MediationCasesLedger(
      MediationCases cases,
      MediationRowReading reading,
      RequestMediation request,
      CarryOn carryOn,
      WaitingRows waiting) {
    this.cases = cases;
    this.reading = reading;
    this.request = request;
    this.carryOn = carryOn;
    this.waiting = waiting;
  }

  @Override
  public String ledger() {
    return "mediation_cases";
  }

  @Override
  public List<LedgerColumn> columns() {
    return List.of(
        LedgerColumn.key("caseNo"),
        LedgerColumn.required("source"),
        LedgerColumn.optional("petitionNo"),
        LedgerColumn.optional("matterNo"),
        LedgerColumn.required("roomCode"),
        LedgerColumn.optional("subject"),
        LedgerColumn.required("requestedOn"),
        LedgerColumn.optional("admittedOn"),
        LedgerColumn.optional("heardOn"),
        LedgerColumn.optional("outcome"),
        LedgerColumn.optional("concludedOn"),
        LedgerColumn.optional("agreement"),
        LedgerColumn.optional("lawyerAttended"),
        LedgerColumn.optional("reversedOn"));
  }

  @Override
  public void take(LedgerRow row, LedgerActors actors) {
    MediationRow said = reading.read(row);
    MediationCase opened =
        cases.numbered(said.request().caseNo()).orElseGet(() -> open(row, said, actors));
    said.requireSame(row, opened);
    if (opened.pendingLink()) {
      waiting.keep(said.request().caseNo(), said.history());
    } else {
      carry(row, opened, said, actors);
    }
  }

  private MediationCase open(LedgerRow row, MediationRow said, LedgerActors actors) {
    return Cells.result(
        row,
        "source",
        () -> request.execute(said.request(), said.requestedOn(), actors.as(Role.MEDIATOR, null)));
  }

  private void carry(LedgerRow row, MediationCase opened, MediationRow said, LedgerActors actors) {
    Room room = said.room();
    Cells.act(row, null, () -> carryOn.with(opened, room, said.history(), actors));
  }
}
