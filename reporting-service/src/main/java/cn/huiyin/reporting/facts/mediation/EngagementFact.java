package cn.huiyin.reporting.facts.mediation;

import cn.huiyin.reporting.facts.Fact;
import cn.huiyin.reporting.history.CaseHistory;
import cn.huiyin.reporting.history.LoggedEvent;
import java.time.LocalDate;
import java.util.UUID;

/**
 * 聘请律师: one engagement of one lawyer; a lawyer's engagements are counted together.
 *
 * @param endedOn first day it no longer holds, or null while it does
 */
public record EngagementFact(
    UUID caseId, String caseNo, String lawyerId, LocalDate engagedOn, LocalDate endedOn)
    implements Fact {

  @Override
  public String groupKey() {
    return lawyerId == null ? caseId.toString() : "lawyer:" + lawyerId;
  }

  public static EngagementFact of(CaseHistory history) {
    LocalDate engaged = null;
    LocalDate ended = null;
    for (LoggedEvent event : history.events()) {
      if ("mediation.counsel-engaged".equals(event.type())) {
        engaged = event.occurredOn();
      } else if ("mediation.counsel-ended".equals(event.type())) {
        ended = event.occurredOn();
      }
    }
    return new EngagementFact(
        history.caseId(),
        history.firstText("engagementNo"),
        history.firstText("lawyerId"),
        engaged,
        ended);
  }
}
