package cn.huiyin.reporting.facts.campaign;

import cn.huiyin.reporting.facts.Fact;
import cn.huiyin.reporting.history.CaseHistory;
import cn.huiyin.reporting.history.LoggedEvent;
import java.time.LocalDate;
import java.util.UUID;

/**
 * 专项行动活动: a meeting, a supervision or another activity.
 *
 * @param heldOn day it was held, or null when it was not (planned only, or cancelled)
 */
public record ActivityFact(
    UUID caseId, String caseNo, Kind kind, String type, String unit, LocalDate heldOn)
    implements Fact {

  /** What was held. */
  public enum Kind {
    MEETING,
    SUPERVISION,
    OTHER
  }

  /** 督导: visits to one unit on one day are one (F10). */
  @Override
  public String groupKey() {
    return kind == Kind.SUPERVISION && heldOn != null && unit != null
        ? "supervision:" + unit + ":" + heldOn
        : caseId.toString();
  }

  public static ActivityFact of(CaseHistory history) {
    Kind kind = Kind.OTHER;
    LocalDate held = null;
    for (LoggedEvent event : history.events()) {
      kind = kindOf(event.type(), kind);
      if (event.type().endsWith("-held") || event.type().endsWith("-done")) {
        held = event.occurredOn();
      } else if (event.type().endsWith("-cancelled")) {
        held = null;
      }
    }
    return new ActivityFact(
        history.caseId(),
        history.firstText("activityNo"),
        kind,
        history.lastText("type"),
        history.lastText("unitCode"),
        held);
  }

  private static Kind kindOf(String type, Kind before) {
    if (type.startsWith("backlog.meeting-")) {
      return Kind.MEETING;
    }
    return type.startsWith("backlog.supervision-") ? Kind.SUPERVISION : before;
  }
}
