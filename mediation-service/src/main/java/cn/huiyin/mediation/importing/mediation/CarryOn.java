package cn.huiyin.mediation.importing.mediation;

import cn.huiyin.events.mediation.ReversalReason;
import cn.huiyin.kit.act.ActJournal;
import cn.huiyin.kit.casework.Actor;
import cn.huiyin.kit.identity.Role;
import cn.huiyin.kit.ledger.LedgerActors;
import cn.huiyin.mediation.domain.mediation.Conclusion;
import cn.huiyin.mediation.domain.mediation.MediationCase;
import cn.huiyin.mediation.domain.room.Room;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;

/**
 * 续办: does the acts that a history names and the case has not seen yet, in the order of the law.
 */
@ApplicationScoped
class CarryOn {
  private final ActJournal journal;

  @Inject
  CarryOn(ActJournal journal) {
    this.journal = journal;
  }

  /**
   * Goes on as far as the history says; what was done is recorded even if a rule stops the rest.
   */
  void with(MediationCase opened, Room room, MediationHistory said, LedgerActors actors) {
    Actor mediator = actors.as(Role.MEDIATOR, null);
    try {
      hear(opened, room, said);
      conclude(opened, said);
    } finally {
      journal.record(opened, mediator);
    }
    if (said.reversedOn() != null && opened.dates().reversedOn() == null) {
      opened.reverse(said.reversedOn(), ReversalReason.LEDGER_CORRECTION);
      journal.record(opened, actors.as(Role.BUREAU_HEAD, null));
    }
  }

  private static void hear(MediationCase opened, Room room, MediationHistory said) {
    if (said.admittedOn() != null && opened.dates().admittedOn() == null) {
      consentAll(opened, said.admittedOn());
      opened.admit(said.admittedOn(), room);
    }
    if (said.heardOn() != null && opened.dates().lastHeardOn() == null) {
      opened.holdSession(said.heardOn(), room, said.lawyerAttended());
    }
  }

  /** A ledger that says "admitted" says that all had consented by then. */
  private static void consentAll(MediationCase opened, LocalDate on) {
    for (int partyNo = 1; opened.facts().parties().has(partyNo); partyNo++) {
      if (!opened.facts().parties().consented(partyNo)) {
        opened.consent(on, partyNo);
      }
    }
  }

  private static void conclude(MediationCase opened, MediationHistory said) {
    if (said.concludedOn() == null || opened.dates().concludedOn() != null) {
      return;
    }
    if (said.withdrawn()) {
      opened.withdraw(said.concludedOn());
    } else {
      opened.conclude(said.concludedOn(), new Conclusion(said.outcome(), said.agreement(), false));
    }
  }
}
