package cn.huiyin.petition.acceptance.otherway;

import cn.huiyin.kit.casework.Actor;
import cn.huiyin.kit.time.ActDay;
import cn.huiyin.petition.act.CaseRecord;
import cn.huiyin.petition.domain.Petition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;

/** 移交检举控告 (第三十条), against receipt. */
@ApplicationScoped
public class HandOverAccusation {
  private final CaseRecord record;
  private final ActDay days;

  @Inject
  HandOverAccusation(CaseRecord record, ActDay days) {
    this.record = record;
    this.days = days;
  }

  /** Does the act on a petition of the running transaction, and records it. */
  @Transactional
  public Petition execute(Petition petition, HandoverRequest request, Actor actor) {
    LocalDate on = days.of(request.occurredOn());
    petition.unit().handOver(on, actor);
    return record.of(petition, actor, "移交清单", request.text(), on);
  }
}
