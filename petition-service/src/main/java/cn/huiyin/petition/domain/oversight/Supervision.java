package cn.huiyin.petition.domain.oversight;

import cn.huiyin.events.petition.SupervisionForm;
import cn.huiyin.events.petition.SupervisionGround;
import cn.huiyin.events.petition.SupervisionOpened;
import cn.huiyin.events.petition.SupervisionResult;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/**
 * 督办 (第四十条, DOMAIN 2.11): one supervision of one unit over a petition: why, how, what it answered,
 * what came of it.
 *
 * @param answerDue day by which the unit answers, or null
 * @param answeredOn day of the answer that stands, or null
 * @param breach which breach it answers where the system found one, or null
 */
@Embeddable
public record Supervision(
    @Column(name = "supervision_no") String supervisionNo,
    @Enumerated(EnumType.STRING) @Column(name = "ground") SupervisionGround ground,
    @Enumerated(EnumType.STRING) @Column(name = "form") SupervisionForm form,
    @Column(name = "unit_code") String unitCode,
    @Column(name = "opened_on") LocalDate openedOn,
    @Column(name = "answer_due") LocalDate answerDue,
    @Column(name = "answered_on") LocalDate answeredOn,
    @Column(name = "closed_on") LocalDate closedOn,
    @Enumerated(EnumType.STRING) @Column(name = "result") SupervisionResult result,
    @Column(name = "breach") String breach) {

  /** As its first event says. */
  public static Supervision opened(SupervisionOpened event) {
    return new Supervision(
        event.supervisionNo(),
        SupervisionGround.valueOf(event.groundCode()),
        event.form(),
        event.unitCode(),
        event.occurredOn(),
        event.answerDue(),
        null,
        null,
        null,
        event.breachCode());
  }

  public Supervision answered(LocalDate on) {
    return with(form, answerDue, on, closedOn, result);
  }

  /** The answer did not satisfy. */
  public Supervision returned(LocalDate newDue) {
    return with(form, newDue, null, closedOn, result);
  }

  public Supervision raised(SupervisionForm newForm, LocalDate newDue) {
    return with(newForm, newDue, null, closedOn, result);
  }

  public Supervision closed(SupervisionResult newResult, LocalDate on) {
    return with(form, answerDue, answeredOn, on, newResult);
  }

  /** 承继: the same supervision of the unit's successor. */
  public Supervision passedTo(String successor) {
    return new Supervision(
        supervisionNo,
        ground,
        form,
        successor,
        openedOn,
        answerDue,
        answeredOn,
        closedOn,
        result,
        breach);
  }

  public SupervisionStage stage() {
    if (closedOn != null) {
      return SupervisionStage.CLOSED;
    }
    return answeredOn == null ? SupervisionStage.OPEN : SupervisionStage.ANSWERED;
  }

  public boolean open() {
    return closedOn == null;
  }

  /** 逾期未反馈: the day to answer is past and nothing has come. */
  public boolean answerOverdue(LocalDate today) {
    return stage() == SupervisionStage.OPEN && answerDue != null && today.isAfter(answerDue);
  }

  private Supervision with(
      SupervisionForm newForm,
      LocalDate due,
      LocalDate answered,
      LocalDate closed,
      SupervisionResult newResult) {
    return new Supervision(
        supervisionNo,
        ground,
        newForm,
        unitCode,
        openedOn,
        due,
        answered,
        closed,
        newResult,
        breach);
  }
}
