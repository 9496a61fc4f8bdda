package cn.huiyin.reporting.facts;

import cn.huiyin.reporting.history.CaseHistory;
import cn.huiyin.reporting.history.LoggedEvent;
import java.util.List;
import java.util.UUID;

/**
 * 积案: its confirmed resolutions; delisted cases are in neither numerator nor denominator.
 *
 * @param confirmations each with the resolution type; until = revocation
 */
public record BacklogFact(
    UUID caseId,
    String caseNo,
    String source,
    String unit,
    boolean delisted,
    List<Standing> confirmations)
    implements Fact {

  static BacklogFact of(CaseHistory history) {
    Standing.Ledger confirmations = new Standing.Ledger();
    boolean delisted = false;
    for (LoggedEvent event : history.events()) {
      switch (event.type()) {
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
        confirmations.all());
  }
}
