package cn.huiyin.reporting.facts;

import cn.huiyin.reporting.history.CaseHistory;
import cn.huiyin.reporting.history.LoggedEvent;
import java.util.List;
import java.util.UUID;

/**
 * 评理案件: its outcomes and what it was about.
 *
 * @param matterNo the matter it settles, or null
 * @param petitionNo the petition it names, or null for a direct dispute
 * @param outcomes each with the outcome's code; until = reversal
 */
public record MediationFact(
    UUID caseId,
    String caseNo,
    String source,
    String matterNo,
    String petitionNo,
    String division,
    String agreement,
    List<Standing> outcomes)
    implements Fact {

  /** 事项: cases of one matter are counted once; a petition whose matter is unknown is its own. */
  @Override
  public String groupKey() {
    if (matterNo != null) {
      return "matter:" + matterNo;
    }
    return petitionNo == null ? caseId.toString() : "petition:" + petitionNo;
  }

  /** Whether it is about a petition at all, and not a direct dispute. */
  public boolean aboutPetition() {
    return matterNo != null || petitionNo != null;
  }

  static MediationFact of(CaseHistory history) {
    Standing.Ledger outcomes = new Standing.Ledger();
    for (LoggedEvent event : history.events()) {
      switch (event.type()) {
        case "mediation.concluded" -> outcomes.begins(event.occurredOn(), event.text("outcome"));
        case "mediation.outcome-reversed" -> outcomes.ends(event.occurredOn());
        default -> {}
      }
    }
    return new MediationFact(
        history.caseId(),
        history.firstText("caseNo"),
        history.lastText("source"),
        history.lastText("matterNo"),
        history.lastText("petitionNo"),
        history.lastText("divisionCode"),
        history.lastText("agreement"),
        outcomes.all());
  }
}
