package cn.huiyin.petition.supervision.answer;

import cn.huiyin.kit.casework.Actor;
import cn.huiyin.kit.time.ActDay;
import cn.huiyin.petition.act.CaseRecord;
import cn.huiyin.petition.domain.Petition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;

/** 督办结束 (第四十条): with its result. */
@ApplicationScoped
public class CloseSupervision {
  private final CaseRecord record;
  private final ActDay days;

  @Inject
  CloseSupervision(CaseRecord record, ActDay days) {
    this.record = record;
    this.days = days;
  }

  /** Does the act on a petition of the running transaction, and records it. */
  @Transactional
  public Petition execute(
      Petition petition, String supervisionNo, ClosureRequest request, Actor actor) {
    LocalDate on = days.of(request.occurredOn());
    petition.supervising().close(supervisionNo, request.result(), on, actor);
    return record.of(petition, actor, "督办结果", request.text(), on);
  }
}
