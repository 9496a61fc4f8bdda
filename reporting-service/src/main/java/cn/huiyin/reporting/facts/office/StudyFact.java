package cn.huiyin.reporting.facts.office;

import cn.huiyin.reporting.facts.Fact;
import cn.huiyin.reporting.history.CaseHistory;
import cn.huiyin.reporting.history.LoggedEvent;
import java.time.LocalDate;
import java.util.UUID;

/** 学习: one session as last corrected; heldOn is null when it was cancelled. */
public record StudyFact(
    UUID caseId, String caseNo, LocalDate heldOn, String form, boolean ruleOfLaw) implements Fact {

  public static StudyFact of(CaseHistory history) {
    LocalDate held = null;
    String form = null;
    boolean ruleOfLaw = false;
    boolean cancelled = false;
    for (LoggedEvent event : history.events()) {
      switch (event.type()) {
        case "ledger.study-session-held", "ledger.study-session-corrected" -> {
          held = event.dateOr("heldOn");
          form = event.text("form");
          ruleOfLaw = event.flag("ruleOfLaw");
        }
        case "ledger.study-session-cancelled" -> cancelled = true;
        default -> {}
      }
    }
    return new StudyFact(
        history.caseId(), history.firstText("sessionNo"), cancelled ? null : held, form, ruleOfLaw);
  }
}
