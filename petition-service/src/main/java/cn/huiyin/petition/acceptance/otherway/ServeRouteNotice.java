package cn.huiyin.petition.acceptance.otherway;

import cn.huiyin.kit.casework.Actor;
import cn.huiyin.kit.time.ActDay;
import cn.huiyin.petition.act.CaseRecord;
import cn.huiyin.petition.domain.Petition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;

/** 法定途径告知书送达: R31_1 to R31_4 are concluded by it. */
@ApplicationScoped
public class ServeRouteNotice {
  private final CaseRecord record;
  private final ActDay days;

  @Inject
  ServeRouteNotice(CaseRecord record, ActDay days) {
    this.record = record;
    this.days = days;
  }

  /** Does the act on a petition of the running transaction, and records it. */
  @Transactional
  public Petition execute(Petition petition, RouteNoticeRequest request, Actor actor) {
    LocalDate on = days.of(request.occurredOn());
    petition.unit().serveRouteNotice(on, actor);
    return record.of(petition, actor, "法定途径告知书", request.text(), on);
  }
}
