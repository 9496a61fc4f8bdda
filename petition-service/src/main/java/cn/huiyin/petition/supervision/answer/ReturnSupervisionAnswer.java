package cn.huiyin.petition.supervision.answer;

import cn.huiyin.kit.casework.Actor;
import cn.huiyin.kit.time.ActDay;
import cn.huiyin.petition.act.CaseRecord;
import cn.huiyin.petition.domain.Petition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;

/** 退回督办反馈: the unit answers again by the new day. */
@ApplicationScoped
public class ReturnSupervisionAnswer {
  private final CaseRecord record;
  private final ActDay days;

  @Inject
  ReturnSupervisionAnswer(CaseRecord record, ActDay days) {
    this.record = record;
    this.days = days;
  }

  /** Does the act on a petition of the running transaction, and records it. */
  @Transactional
  public Petition execute(
      Petition petition, String supervisionNo, AnswerReturnRequest request, Actor actor) {
    LocalDate on = days.of(request.occurredOn());
    petition.supervising().returnAnswer(supervisionNo, request.answerDue(), on, actor);
    return record.of(petition, actor, "退回通知", request.text(), on);
  }
}
