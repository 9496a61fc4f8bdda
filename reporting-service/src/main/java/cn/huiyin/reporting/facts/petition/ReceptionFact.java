package cn.huiyin.reporting.facts.petition;

import cn.huiyin.reporting.facts.Fact;
import cn.huiyin.reporting.history.CaseHistory;
import cn.huiyin.reporting.history.LoggedEvent;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/**
 * 领导接访: one session.
 *
 * @param heldOn day it was held, or null when it was not
 * @param principal whether a principal leader (主要领导) received
 * @param withLawyer whether at least one lawyer attended
 * @param visitors how many persons were received
 * @param registered how many of what they brought are on record as petitions
 */
public record ReceptionFact(
    UUID caseId,
    String caseNo,
    LocalDate heldOn,
    boolean principal,
    boolean withLawyer,
    int visitors,
    int registered)
    implements Fact {

  public static ReceptionFact of(CaseHistory history) {
    LocalDate held = null;
    boolean principal = false;
    boolean lawyer = false;
    int visitors = 0;
    Set<String> petitions = new HashSet<>();
    for (LoggedEvent event : history.events()) {
      switch (event.type()) {
        case "reception.held" -> {
          held = event.dateOr("heldOn");
          principal = event.flag("principal");
          lawyer = !event.texts("lawyerIds").isEmpty();
          visitors = event.number("visitors");
        }
        case "reception.cancelled" -> held = null;
        case "reception.petition-received" -> petitions.add(event.text("petitionId"));
        default -> {}
      }
    }
    return new ReceptionFact(
        history.caseId(),
        history.firstText("receptionNo"),
        held,
        principal,
        lawyer,
        visitors,
        petitions.size());
  }
}
