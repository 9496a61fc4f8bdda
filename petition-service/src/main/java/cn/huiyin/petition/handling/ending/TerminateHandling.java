package cn.huiyin.petition.handling.ending;

import cn.huiyin.kit.casework.Actor;
import cn.huiyin.kit.time.ActDay;
import cn.huiyin.petition.act.CaseRecord;
import cn.huiyin.petition.domain.Petition;
import cn.huiyin.petition.domain.rule.handling.TerminationHasALegalGround;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;

/** 终止办理, with a written notice. */
@ApplicationScoped
public class TerminateHandling {
  private final CaseRecord record;
  private final ActDay days;

  @Inject
  TerminateHandling(CaseRecord record, ActDay days) {
    this.record = record;
    this.days = days;
  }

  /** Does the act on a petition of the running transaction, and records it. */
  @Transactional
  public Petition execute(Petition petition, TerminationRequest request, Actor actor) {
    LocalDate on = days.of(request.occurredOn());
    TerminationHasALegalGround.check(request.reason());
    petition.inHandling().terminate(request.reason(), on, actor);
    return record.of(petition, actor, "终止告知书", request.text(), on);
  }
}
