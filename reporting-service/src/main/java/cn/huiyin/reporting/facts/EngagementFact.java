package cn.huiyin.reporting.facts;

import cn.huiyin.reporting.history.CaseHistory;
import cn.huiyin.reporting.history.LoggedEvent;
import java.time.LocalDate;
import java.util.UUID;

/** 聘请律师: one engagement of one lawyer; a lawyer's engagements are counted together. */
public record EngagementFact(UUID caseId, String caseNo, String lawyerId, LocalDate engagedOn)
    implements Fact {

  @Override
  public String groupKey() {
    return lawyerId == null ? caseId.toString() : "lawyer:" + lawyerId;
  }

  static EngagementFact of(CaseHistory history) {
    LocalDate engaged = null;
    for (LoggedEvent event : history.events()) {
      if ("mediation.counsel-engaged".equals(event.type())) {
        engaged = event.occurredOn();
      }
    }
    return new EngagementFact(
        history.caseId(),
        history.firstText("engagementNo"),
        history.firstText("lawyerId"),
        engaged);
  }
}
