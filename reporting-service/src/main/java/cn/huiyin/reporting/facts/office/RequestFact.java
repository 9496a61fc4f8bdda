package cn.huiyin.reporting.facts.office;

import cn.huiyin.reporting.facts.Fact;
import cn.huiyin.reporting.history.CaseHistory;
import cn.huiyin.reporting.history.LoggedEvent;
import java.time.LocalDate;
import java.util.UUID;

/**
 * 公开申请.
 *
 * @param answeredOn day it was answered or, if earlier, taken as given up; null while it is open
 */
public record RequestFact(
    UUID caseId,
    String caseNo,
    String applicantType,
    LocalDate receivedOn,
    LocalDate answeredOn,
    String result)
    implements Fact {
  private static final String ABANDONED = "OTHER_NOT_CORRECTED";

  public static RequestFact of(CaseHistory history) {
    LocalDate received = null;
    LocalDate answered = null;
    String result = null;
    for (LoggedEvent event : history.events()) {
      switch (event.type()) {
        case "disclosure.request-received" -> received = event.occurredOn();
        case "disclosure.request-replied" -> {
          answered = answered == null ? event.occurredOn() : answered;
          result = event.text("result");
        }
        case "disclosure.request-abandoned" -> {
          answered = answered == null ? event.occurredOn() : answered;
          result = ABANDONED;
        }
        default -> {}
      }
    }
    return new RequestFact(
        history.caseId(),
        history.firstText("requestNo"),
        history.lastText("applicantType"),
        received,
        answered,
        result);
  }
}
