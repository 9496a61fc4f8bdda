package cn.huiyin.reporting.facts.mediation;

import cn.huiyin.reporting.facts.Fact;
import cn.huiyin.reporting.facts.Standing;
import cn.huiyin.reporting.history.CaseHistory;
import cn.huiyin.reporting.history.LoggedEvent;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * 评理案件: its outcomes and what it was about.
 *
 * @param matterNo the matter it settles, or null
 * @param petitionNo the petition it names, or null for a direct dispute
 * @param requestedOn day it was asked for, or null while that event is on its way
 * @param admission admitted or the reason of the refusal; null while neither
 * @param sessions each with whether a lawyer attended
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
    LocalDate requestedOn,
    Admission admission,
    List<Session> sessions,
    List<Standing> outcomes)
    implements Fact {

  /**
   * 受理与否.
   *
   * @param declined the reason why not, or null where it was admitted
   */
  public record Admission(LocalDate on, String declined) {}

  /** 评理场次. */
  public record Session(LocalDate on, boolean withLawyer) {}

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

  public static MediationFact of(CaseHistory history) {
    Standing.Ledger outcomes = new Standing.Ledger();
    Map<Integer, Session> sessions = new LinkedHashMap<>();
    LocalDate requested = null;
    Admission admission = null;
    for (LoggedEvent event : history.events()) {
      switch (event.type()) {
        case "mediation.requested" -> requested = event.occurredOn();
        case "mediation.admitted" -> admission = new Admission(event.occurredOn(), null);
        case "mediation.declined" ->
            admission = new Admission(event.occurredOn(), event.text("reason"));
        case "mediation.session-held" ->
            sessions.putIfAbsent(
                event.number("sessionNo"),
                new Session(event.occurredOn(), event.flag("lawyerAttended")));
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
        requested,
        admission,
        List.copyOf(sessions.values()),
        outcomes.all());
  }
}
