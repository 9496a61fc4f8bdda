package cn.huiyin.petition.handling.ending;

import cn.huiyin.kit.casework.Actor;
import cn.huiyin.kit.time.ActDay;
import cn.huiyin.petition.act.CaseRecord;
import cn.huiyin.petition.domain.Petition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;

/** 和解、调解: a lawful agreement concludes the petition. */
@ApplicationScoped
public class SettlePetition {
  private final CaseRecord record;
  private final ActDay days;

  @Inject
  SettlePetition(CaseRecord record, ActDay days) {
    this.record = record;
    this.days = days;
  }

  /** Does the act on a petition of the running transaction, and records it. */
  @Transactional
  public Petition execute(Petition petition, SettlementRequest request, Actor actor) {
    LocalDate on = days.of(request.occurredOn());
    petition.inHandling().settle(on, actor);
    return record.of(petition, actor, "调解、和解协议书", request.text(), on);
  }
}
