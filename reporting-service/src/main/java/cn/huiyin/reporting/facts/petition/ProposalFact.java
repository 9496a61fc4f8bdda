package cn.huiyin.reporting.facts.petition;

import cn.huiyin.reporting.facts.Fact;
import cn.huiyin.reporting.history.CaseHistory;
import cn.huiyin.reporting.history.LoggedEvent;
import java.time.LocalDate;
import java.util.UUID;

/**
 * 三项建议 (第十四、四十条).
 *
 * @param organ the organ it is made to
 * @param issuedOn day it was signed, or null while it is a draft
 * @param answeredOn day of the organ's first written feedback, or null
 * @param adoption what that feedback says, or null
 */
public record ProposalFact(
    UUID caseId,
    String caseNo,
    String kind,
    String organ,
    LocalDate issuedOn,
    LocalDate answeredOn,
    String adoption)
    implements Fact {

  public static ProposalFact of(CaseHistory history) {
    LocalDate issued = null;
    LocalDate answered = null;
    String adoption = null;
    for (LoggedEvent event : history.events()) {
      if ("proposal.issued".equals(event.type())) {
        issued = event.dateOr("issuedOn");
      } else if ("proposal.feedback-received".equals(event.type()) && answered == null) {
        answered = event.dateOr("receivedOn");
        adoption = event.text("adoption");
      }
    }
    return new ProposalFact(
        history.caseId(),
        history.firstText("proposalNo"),
        history.lastText("kind"),
        history.lastText("organCode"),
        issued,
        answered,
        adoption);
  }
}
