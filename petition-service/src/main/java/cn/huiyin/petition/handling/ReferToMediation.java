package cn.huiyin.petition.handling;

import cn.huiyin.kit.casework.Actor;
import cn.huiyin.kit.time.ActDay;
import cn.huiyin.petition.act.CaseRecord;
import cn.huiyin.petition.domain.Petition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;

/** 移交评理: no clock stands still (I-29). */
@ApplicationScoped
public class ReferToMediation {
  private final CaseRecord record;
  private final ActDay days;

  @Inject
  ReferToMediation(CaseRecord record, ActDay days) {
    this.record = record;
    this.days = days;
  }

  /** Does the act on a petition of the running transaction, and records it. */
  @Transactional
  public Petition execute(Petition petition, MediationReferralRequest request, Actor actor) {
    LocalDate on = days.of(request.occurredOn());
    petition.inHandling().referToMediation(request.roomCode(), on, actor);
    return record.of(petition, actor, "评理移交单", request.text(), on);
  }
}
