package cn.huiyin.petition.acceptance.otherway;

import cn.huiyin.kit.casework.Actor;
import cn.huiyin.kit.time.ActDay;
import cn.huiyin.petition.act.CaseRecord;
import cn.huiyin.petition.domain.Petition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;

/** 法定途径处理结果: the organ's answer concludes the petition. */
@ApplicationScoped
public class RecordRouteResult {
  private final CaseRecord record;
  private final ActDay days;

  @Inject
  RecordRouteResult(CaseRecord record, ActDay days) {
    this.record = record;
    this.days = days;
  }

  /** Does the act on a petition of the running transaction, and records it. */
  @Transactional
  public Petition execute(Petition petition, RouteResultRequest request, Actor actor) {
    LocalDate on = days.of(request.occurredOn());
    petition.unit().recordRouteResult(request.resultCode(), on, actor);
    return record.of(petition, actor, "处理结果", request.text(), on);
  }
}
