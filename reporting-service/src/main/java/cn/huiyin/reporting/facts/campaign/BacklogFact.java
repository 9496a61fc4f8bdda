package cn.huiyin.reporting.facts.campaign;

import cn.huiyin.reporting.facts.Fact;
import cn.huiyin.reporting.facts.Standing;
import cn.huiyin.reporting.history.CaseHistory;
import cn.huiyin.reporting.history.LoggedEvent;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * 积案: its confirmed resolutions; delisted cases are in neither numerator nor denominator.
 *
 * @param listedOn day it was listed, or null
 * @param closedOn day it was closed after its watch, or null
 * @param confirmations each with the resolution type; until = revocation
 */
public record BacklogFact(
    UUID caseId,
    String caseNo,
    String source,
    String unit,
    boolean delisted,
    LocalDate listedOn,
    LocalDate closedOn,
    List<Standing> confirmations)
    implements Fact {

  public static BacklogFact of(CaseHistory history) {
    Standing.Ledger confirmations = new Standing.Ledger();
    boolean delisted = false;
    LocalDate listed = null;
    LocalDate closed = null;
    for (LoggedEvent event : history.events()) {
      switch (event.type()) {
        case "backlog.listed" -> listed = event.occurredOn();
        case "backlog.closed" -> closed = event.occurredOn();
        case "backlog.resolution-confirmed" ->
            confirmations.begins(event.occurredOn(), event.text("resolutionType"));
        case "backlog.resolution-revoked" -> confirmations.ends(event.occurredOn());
        case "backlog.delisted" -> delisted = true;
        default -> {}
      }
    }
    return new BacklogFact(
        history.caseId(),
        history.firstText("caseNo"),
        history.lastText("source"),
        history.lastText("unitCode"),
        delisted,
        listed,
        closed,
        confirmations.all());
  }
}
