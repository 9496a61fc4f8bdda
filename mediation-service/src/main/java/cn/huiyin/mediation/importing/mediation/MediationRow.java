package cn.huiyin.mediation.importing.mediation;

import cn.huiyin.kit.ledger.LedgerRow;
import cn.huiyin.mediation.domain.mediation.MediationCase;
import cn.huiyin.mediation.domain.mediation.MediationDates;
import cn.huiyin.mediation.domain.mediation.MediationFacts;
import cn.huiyin.mediation.domain.mediation.MediationRequest;
import cn.huiyin.mediation.domain.room.Room;
import cn.huiyin.mediation.importing.Cells;
import java.time.LocalDate;

/** 评理案件台账的一行, read and found possible. */
record MediationRow(
    MediationRequest request, LocalDate requestedOn, Room room, MediationHistory history) {

  /** Refuses the row where it says otherwise than what is recorded. */
  void requireSame(LedgerRow row, MediationCase opened) {
    MediationFacts facts = opened.facts();
    MediationDates dates = opened.dates();
    Cells.same(row, "source", request.source(), facts.source());
    Cells.same(row, "petitionNo", request.petitionNo(), facts.petitionNo());
    Cells.same(row, "roomCode", request.roomCode(), facts.roomCode());
    Cells.same(row, "requestedOn", requestedOn, dates.requestedOn());
    Cells.news(row, "admittedOn", history.admittedOn(), dates.admittedOn());
    Cells.news(row, "heardOn", history.heardOn(), dates.lastHeardOn());
    Cells.news(row, "outcome", history.outcome(), facts.outcome());
    Cells.news(row, "concludedOn", history.concludedOn(), dates.concludedOn());
    Cells.news(row, "reversedOn", history.reversedOn(), dates.reversedOn());
    if (dates.concludedOn() != null) {
      Cells.same(row, "agreement", history.agreement(), facts.agreement());
    }
  }
}
