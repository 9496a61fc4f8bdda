package cn.huiyin.reporting.facts;

import cn.huiyin.reporting.history.CaseHistory;
import cn.huiyin.reporting.history.LoggedEvent;
import java.time.LocalDate;
import java.util.UUID;

/**
 * 领导接访: one session.
 *
 * @param heldOn day it was held, or null when it was not
 * @param principal whether a principal leader (主要领导) received
 * @param withLawyer whether at least one lawyer attended
 */
public record ReceptionFact(
    UUID caseId, String caseNo, LocalDate heldOn, boolean principal, boolean withLawyer)
    implements Fact {

  static ReceptionFact of(CaseHistory history) {
    LocalDate held = null;
    boolean principal = false;
    boolean lawyer = false;
    for (LoggedEvent event : history.events()) {
      switch (event.type()) {
        case "reception.held" -> {
          held = event.dateOr("heldOn");
          principal = event.flag("principal");
          lawyer = !event.texts("lawyerIds").isEmpty();
        }
        case "reception.cancelled" -> held = null;
        default -> {}
      }
    }
    return new ReceptionFact(
        history.caseId(), history.firstText("receptionNo"), held, principal, lawyer);
  }
}
