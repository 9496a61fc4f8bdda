package cn.huiyin.petition.supervision.answer;

import cn.huiyin.kit.casework.Actor;
import cn.huiyin.kit.time.ActDay;
import cn.huiyin.petition.act.CaseRecord;
import cn.huiyin.petition.domain.Petition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;

/** 反馈督办 (第四十条): by the unit that is supervised. */
@ApplicationScoped
public class AnswerSupervision {
  private final CaseRecord record;
  private final ActDay days;

  @Inject
  AnswerSupervision(CaseRecord record, ActDay days) {
    this.record = record;
    this.days = days;
  }

  /** Does the act on a petition of the running transaction, and records it. */
  @Transactional
  public Petition execute(
      Petition petition, String supervisionNo, SupervisionAnswerRequest request, Actor actor) {
    LocalDate on = days.of(request.occurredOn());
    petition.supervising().answer(supervisionNo, on, actor);
    return record.of(petition, actor, "督办反馈", request.text(), on);
  }
}
