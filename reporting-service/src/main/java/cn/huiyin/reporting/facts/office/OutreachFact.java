package cn.huiyin.reporting.facts.office;

import cn.huiyin.reporting.facts.Fact;
import cn.huiyin.reporting.history.CaseHistory;
import cn.huiyin.reporting.history.LoggedEvent;
import java.time.LocalDate;
import java.util.UUID;

/**
 * 普法宣传记录.
 *
 * @param on day of the act or of the snapshot, or null when the record was reversed
 * @param quantity of the type's unit; of a READ, the article's reads so far
 */
public record OutreachFact(
    UUID caseId,
    String caseNo,
    String type,
    LocalDate on,
    int quantity,
    String articleRef,
    String division)
    implements Fact {
  public static final String READ = "READ";

  /** 阅读量: snapshots of one article are counted together. */
  @Override
  public String groupKey() {
    return READ.equals(type) && articleRef != null ? "reads:" + articleRef : caseId.toString();
  }

  public static OutreachFact of(CaseHistory history) {
    LoggedEvent record = null;
    boolean reversed = false;
    for (LoggedEvent event : history.events()) {
      switch (event.type()) {
        case "ledger.outreach-recorded", "ledger.outreach-read-snapshot" -> record = event;
        case "ledger.outreach-reversed" -> reversed = true;
        default -> {}
      }
    }
    if (record == null) {
      return new OutreachFact(history.caseId(), null, null, null, 0, null, null);
    }
    boolean snapshot = record.type().endsWith("read-snapshot");
    return new OutreachFact(
        history.caseId(),
        record.text("recordNo"),
        snapshot ? READ : record.text("type"),
        reversed ? null : record.occurredOn(),
        record.number(snapshot ? "reads" : "quantity"),
        record.text("articleRef"),
        record.text("divisionCode"));
  }
}
