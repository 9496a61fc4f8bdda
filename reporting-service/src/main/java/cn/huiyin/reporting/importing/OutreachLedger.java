package cn.huiyin.reporting.importing;

import cn.huiyin.events.ledger.OutreachType;
import cn.huiyin.kit.casework.Actor;
import cn.huiyin.kit.identity.Role;
import cn.huiyin.kit.ledger.LedgerActors;
import cn.huiyin.kit.ledger.LedgerColumn;
import cn.huiyin.kit.ledger.LedgerImporter;
import cn.huiyin.kit.ledger.LedgerRow;
import cn.huiyin.reporting.domain.OutreachEntry;
import cn.huiyin.reporting.domain.OutreachRecord;
import cn.huiyin.reporting.outreach.OutreachRecords;
import cn.huiyin.reporting.outreach.RecordOutreach;
import cn.huiyin.reporting.outreach.ReverseOutreach;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** 普法宣传台账: outreach.csv. A row with {@code reverses} is a reversing entry, not a record. */
@ApplicationScoped
public class OutreachLedger implements LedgerImporter {
  private static final int MOST = 1_000_000_000;

  private final OutreachRecords records;
  private final RecordOutreach recording;
  private final ReverseOutreach reversing;

  @Inject
  public OutreachLedger(
      OutreachRecords records, RecordOutreach recording, ReverseOutreach reversing) {
    this.records = records;
    this.recording = recording;
    this.reversing = reversing;
  }

  @Override
  public String ledger() {
    return "outreach";
  }

  @Override
  public List<LedgerColumn> columns() {
    return List.of(
        LedgerColumn.key("recordNo"),
        LedgerColumn.required("recordedOn"),
        LedgerColumn.required("type"),
        LedgerColumn.required("quantity"),
        LedgerColumn.optional("articleRef"),
        LedgerColumn.optional("divisionCode"),
        LedgerColumn.optional("theme"),
        LedgerColumn.optional("reverses"));
  }

  @Override
  public void take(LedgerRow row, LedgerActors actors) {
    Actor recorder = actors.as(Role.DISCLOSURE_EDITOR, null);
    if (row.has("reverses")) {
      reverse(row, recorder);
    } else {
      record(row, recorder);
    }
  }

  private void record(LedgerRow row, Actor recorder) {
    OutreachEntry entry = entry(row);
    Optional<OutreachRecord> known = records.numbered(row.key());
    if (known.isEmpty()) {
      recording.execute(row.key(), entry, recorder);
    } else if (!known.get().entry().equals(entry)) {
      throw row.refuse(
          "recordNo", "该记录已登记且内容不同，请以冲销分录更正", "known with other content: reverse it instead");
    }
  }

  private void reverse(LedgerRow row, Actor recorder) {
    row.required("type", row.oneOf("type", OutreachType.class));
    OutreachRecord reversed =
        records
            .numbered(row.text("reverses"))
            .orElseThrow(
                () -> row.refuse("reverses", "所冲销的记录不存在", "the record it reverses is unknown"));
    if (!row.key().equals(reversed.reversedBy())) {
      reversing.execute(reversed, row.key(), row.date("recordedOn"), recorder);
    }
  }

  private static OutreachEntry entry(LedgerRow row) {
    OutreachType type = row.required("type", row.oneOf("type", OutreachType.class));
    boolean read = type == OutreachType.READ;
    if (read) {
      row.required("articleRef");
    }
    return new OutreachEntry(
        row.required("recordedOn", row.date("recordedOn")),
        type,
        row.required("quantity", row.integer("quantity", read ? 0 : 1, MOST)),
        row.text("articleRef", 60),
        row.text("divisionCode", 20),
        row.text("theme", 100));
  }
}
