package cn.huiyin.petition.domain.state;

import cn.huiyin.events.petition.DispatchMode;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/**
 * 转送、交办 (第二十二条): to which unit the petition went.
 *
 * @param mode null where the petition was handed in at the unit directly
 * @param reportDue 交办期限, or null
 * @param receivedOn the unit's receipt, or null until then
 * @param receiptDeemed whether it is deemed received, and the unit's own receipt may still come
 */
@Embeddable
public record Dispatch(
    @Enumerated(EnumType.STRING) @Column(name = "dispatch_mode") DispatchMode mode,
    @Column(name = "dispatch_unit") String unitCode,
    @Column(name = "dispatched_on") LocalDate dispatchedOn,
    @Column(name = "report_due") LocalDate reportDue,
    @Column(name = "unit_received_on") LocalDate receivedOn,
    @Column(name = "receipt_deemed") Boolean receiptDeemed) {

  /** Sent, and not received yet. */
  public static Dispatch sent(
      DispatchMode mode, String unitCode, LocalDate dispatchedOn, LocalDate reportDue) {
    return new Dispatch(mode, unitCode, dispatchedOn, reportDue, null, null);
  }

  public Dispatch receivedOn(LocalDate day, boolean deemed) {
    return new Dispatch(mode, unitCode, dispatchedOn, reportDue, day, deemed);
  }

  /** 视为收到之后，单位还可以自己签收. */
  public boolean awaitsOwnReceipt() {
    return receivedOn == null || Boolean.TRUE.equals(receiptDeemed);
  }

  public boolean isAssignment() {
    return mode == DispatchMode.ASSIGN;
  }

  /** 转下级、承继: the same dispatch with another unit. */
  public Dispatch withUnit(String code) {
    return new Dispatch(mode, code, dispatchedOn, reportDue, receivedOn, receiptDeemed);
  }
}
