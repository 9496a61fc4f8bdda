package cn.huiyin.reporting.facts.mediation;

import cn.huiyin.reporting.facts.Fact;
import cn.huiyin.reporting.history.CaseHistory;
import cn.huiyin.reporting.history.LoggedEvent;
import java.time.LocalDate;
import java.util.UUID;

/** 评理室: open from the day it was established until the day it closed. */
public record RoomFact(
    UUID caseId,
    String caseNo,
    String level,
    String division,
    LocalDate establishedOn,
    LocalDate closedOn)
    implements Fact {

  public static RoomFact of(CaseHistory history) {
    LocalDate established = null;
    LocalDate closed = null;
    for (LoggedEvent event : history.events()) {
      switch (event.type()) {
        case "mediation.room-established" -> established = event.occurredOn();
        case "mediation.room-closed" -> closed = event.occurredOn();
        default -> {}
      }
    }
    return new RoomFact(
        history.caseId(),
        history.firstText("roomCode"),
        history.lastText("level"),
        history.lastText("divisionCode"),
        established,
        closed);
  }
}
