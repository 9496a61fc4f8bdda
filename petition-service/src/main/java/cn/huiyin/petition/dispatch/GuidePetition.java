package cn.huiyin.petition.dispatch;

import cn.huiyin.kit.casework.Actor;
import cn.huiyin.kit.time.ActDay;
import cn.huiyin.petition.act.CaseRecord;
import cn.huiyin.petition.domain.Petition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;

/** 引导: concludes the petition at the bureau. */
@ApplicationScoped
public class GuidePetition {
  private final CaseRecord record;
  private final ActDay days;

  @Inject
  GuidePetition(CaseRecord record, ActDay days) {
    this.record = record;
    this.days = days;
  }

  /** Does the act on a petition of the running transaction, and records it. */
  @Transactional
  public Petition execute(Petition petition, GuidanceRequest request, Actor actor) {
    LocalDate on = days.of(request.occurredOn());
    petition
        .disposing()
        .guide(request.kind(), request.organUnitCode(), request.routeNoticeOn(), on, actor);
    return record.of(petition, actor, "引导告知书", request.text(), on);
  }
}
