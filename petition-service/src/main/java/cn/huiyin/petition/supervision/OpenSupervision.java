package cn.huiyin.petition.supervision;

import cn.huiyin.kit.casework.Actor;
import cn.huiyin.kit.time.ActDay;
import cn.huiyin.petition.act.CaseRecord;
import cn.huiyin.petition.domain.Petition;
import cn.huiyin.petition.domain.oversight.SupervisionOrder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;

/** 立项督办 (第四十条): by a person, or by the system for a breach it found. */
@ApplicationScoped
public class OpenSupervision {
  private final CaseRecord record;
  private final ActDay days;
  private final SupervisionNumbers numbers;
  private final SupervisionPolicy policy;

  @Inject
  OpenSupervision(
      CaseRecord record, ActDay days, SupervisionNumbers numbers, SupervisionPolicy policy) {
    this.record = record;
    this.days = days;
    this.numbers = numbers;
    this.policy = policy;
  }

  /** Does the act on a petition of the running transaction, and records it. */
  @Transactional
  public Petition execute(Petition petition, NewSupervision wanted, Actor actor) {
    LocalDate on = days.of(wanted.occurredOn());
    LocalDate due =
        wanted.answerDue() == null ? on.plusDays(policy.answerDays()) : wanted.answerDue();
    SupervisionOrder order =
        new SupervisionOrder(
            numbers.next(on),
            wanted.ground(),
            wanted.form(),
            wanted.unitCode(),
            due,
            wanted.breach());
    petition.supervising().open(order, policy.formsOfBureauHead(), on, actor);
    return record.of(petition, actor, "督办函", wanted.text(), on);
  }
}
