package cn.huiyin.events.ledger;

import cn.huiyin.events.CaseEvent;
import cn.huiyin.events.EventType;
import java.time.LocalDate;

/**
 * 学法与普法台账事件 (DOMAIN 6). Topics, titles of materials and themes are free text of the unit and stay
 * in the service's table.
 */
public sealed interface LedgerEvent extends CaseEvent {

  /** 学习: a session was held on its business date. F15 counts those on the rule of law. */
  @EventType(value = "ledger.study-session-held", summary = "A study session was held (集中学习)")
  record StudySessionHeld(String sessionNo, StudyForm form, boolean ruleOfLaw, int attendees)
      implements LedgerEvent {}

  /** 更正学习记录: what the session really was; the business date is the day of the correction. */
  @EventType(
      value = "ledger.study-session-corrected",
      summary = "A study session's record was corrected (更正学习记录)")
  record StudySessionCorrected(
      String sessionNo, LocalDate heldOn, StudyForm form, boolean ruleOfLaw, int attendees)
      implements LedgerEvent {}

  /** 取消学习: it did not take place, or was recorded by mistake; it counts in no figure. */
  @EventType(
      value = "ledger.study-session-cancelled",
      summary = "A study session was cancelled (取消学习)")
  record StudySessionCancelled(String sessionNo) implements LedgerEvent {}

  /** 普法宣传: a quantity of one type on its business date. */
  @EventType(value = "ledger.outreach-recorded", summary = "Publicity was recorded (普法宣传记录)")
  record OutreachRecorded(
      String recordNo, OutreachType type, int quantity, String articleRef, String divisionCode)
      implements LedgerEvent {}

  /** 阅读量快照: the reads of one article so far, as its platform showed on the business date. */
  @EventType(
      value = "ledger.outreach-read-snapshot",
      summary = "Reads of an article were noted (阅读量快照)")
  record OutreachReadSnapshot(String recordNo, String articleRef, int reads, String divisionCode)
      implements LedgerEvent {}

  /**
   * 冲销: the record counts in no figure any more, whatever the dates.
   *
   * @param recordNo number of the reversing entry
   * @param reverses number of the record it takes back; the event stands in that record's history
   */
  @EventType(value = "ledger.outreach-reversed", summary = "A record was reversed (冲销宣传记录)")
  record OutreachReversed(String recordNo, String reverses) implements LedgerEvent {}
}
