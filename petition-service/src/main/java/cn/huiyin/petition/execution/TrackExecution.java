package cn.huiyin.petition.execution;

import cn.huiyin.events.petition.ExecutionStatus;
import cn.huiyin.kit.casework.Actor;
import cn.huiyin.kit.time.ActDay;
import cn.huiyin.petition.act.CaseRecord;
import cn.huiyin.petition.domain.Petition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;

/** 跟踪执行 (第三十二条): what isn't carried out is supervised (I-20). */
@ApplicationScoped
public class TrackExecution {
  private final CaseRecord record;
  private final ActDay days;
  private final NonExecution nonExecution;

  @Inject
  TrackExecution(CaseRecord record, ActDay days, NonExecution nonExecution) {
    this.record = record;
    this.days = days;
    this.nonExecution = nonExecution;
  }

  /** Does the act on a petition of the running transaction, and records it. */
  @Transactional
  public Petition execute(Petition petition, ExecutionRequest request, Actor actor) {
    LocalDate on = days.of(request.occurredOn());
    petition.afterwards().trackExecution(request.status(), request.dueOn(), on, actor);
    record.of(petition, actor, "执行情况", request.text(), on);
    if (request.status() == ExecutionStatus.NOT_EXECUTED) {
      nonExecution.found(petition, on);
    }
    return petition;
  }
}
