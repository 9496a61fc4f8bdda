package cn.huiyin.reporting.domain;

import cn.huiyin.events.CaseEvent;
import cn.huiyin.events.Topics;
import cn.huiyin.events.ledger.LedgerEvent.OutreachReadSnapshot;
import cn.huiyin.events.ledger.LedgerEvent.OutreachRecorded;
import cn.huiyin.events.ledger.LedgerEvent.OutreachReversed;
import cn.huiyin.events.ledger.OutreachType;
import cn.huiyin.kit.casework.ActNotAllowed;
import cn.huiyin.kit.casework.Aggregate;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** 普法宣传记录 (DOMAIN 6.2): never overwritten; a wrong one is reversed by another entry. */
@Entity
@Table(name = "outreach_record")
public class OutreachRecord extends Aggregate {
  @Column(name = "record_no")
  private String recordNo;

  @Column(name = "recorded_on")
  private LocalDate recordedOn;

  @Enumerated(EnumType.STRING)
  private OutreachType type;

  private int quantity;

  @Column(name = "article_ref")
  private String articleRef;

  @Column(name = "division_code")
  private String divisionCode;

  private String theme;

  @Column(name = "reversed_by")
  private String reversedBy;

  @Column(name = "reversed_on")
  private LocalDate reversedOn;

  protected OutreachRecord() {}

  private OutreachRecord(UUID id) {
    super(id);
  }

  /** An empty record to fold a history into. */
  public static OutreachRecord blank(UUID id) {
    return new OutreachRecord(id);
  }

  /** 登记一条宣传记录. */
  public static OutreachRecord recorded(
      UUID id, String recordNo, OutreachEntry entry, LocalDate today) {
    NotInTheFuture.check(entry.on(), today);
    QuantityFitsType.check(entry.type(), entry.quantity(), entry.articleRef());
    OutreachRecord record = new OutreachRecord(id);
    record.recordedOn = entry.on();
    record.theme = entry.theme();
    record.raise(entry.on(), eventOf(recordNo, entry));
    return record;
  }

  private static CaseEvent eventOf(String recordNo, OutreachEntry entry) {
    return entry.type() == OutreachType.READ
        ? new OutreachReadSnapshot(
            recordNo, entry.articleRef(), entry.quantity(), entry.divisionCode())
        : new OutreachRecorded(
            recordNo, entry.type(), entry.quantity(), entry.articleRef(), entry.divisionCode());
  }

  /**
   * 冲销: another entry takes this one out of every figure. Its date may lie before this one's: it
   * corrects the books, not what happened.
   */
  public void reverse(String reversalNo, LocalDate on, LocalDate today) {
    if (reversedBy != null) {
      throw new ActNotAllowed(LedgerStage.REVERSED, LedgerAct.REVERSE);
    }
    ReversalCancelsAnother.check(recordNo, reversalNo);
    NotInTheFuture.check(on, today);
    reversedOn = on;
    raise(on, new OutreachReversed(reversalNo, recordNo));
  }

  @Override
  protected void apply(CaseEvent event) {
    if (event instanceof OutreachRecorded recorded) {
      recordNo = recorded.recordNo();
      type = recorded.type();
      quantity = recorded.quantity();
      articleRef = recorded.articleRef();
      divisionCode = recorded.divisionCode();
    } else if (event instanceof OutreachReadSnapshot snapshot) {
      recordNo = snapshot.recordNo();
      type = OutreachType.READ;
      quantity = snapshot.reads();
      articleRef = snapshot.articleRef();
      divisionCode = snapshot.divisionCode();
    } else if (event instanceof OutreachReversed reversed) {
      reversedBy = reversed.recordNo();
    }
  }

  @Override
  public String aggregateType() {
    return "outreach-record";
  }

  @Override
  public String topic() {
    return Topics.LEDGER;
  }

  public String recordNo() {
    return recordNo;
  }

  public OutreachEntry entry() {
    return new OutreachEntry(recordedOn, type, quantity, articleRef, divisionCode, theme);
  }

  /** Number of the entry that reversed it, or null. */
  public String reversedBy() {
    return reversedBy;
  }

  /** Business date of the reversal, or null. */
  public LocalDate reversedOn() {
    return reversedOn;
  }
}
