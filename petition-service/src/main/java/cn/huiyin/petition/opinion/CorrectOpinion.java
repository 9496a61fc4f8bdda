package cn.huiyin.petition.opinion;

import cn.huiyin.kit.casework.Actor;
import cn.huiyin.kit.time.ActDay;
import cn.huiyin.petition.act.CaseRecord;
import cn.huiyin.petition.domain.Petition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;

/** 更正处理意见书: a change of substance begins the review window anew. */
@ApplicationScoped
public class CorrectOpinion {
  private final CaseRecord record;
  private final ActDay days;

  @Inject
  CorrectOpinion(CaseRecord record, ActDay days) {
    this.record = record;
    this.days = days;
  }

  /** Does the act on a petition of the running transaction, and records it. */
  @Transactional
  public Petition execute(Petition petition, OpinionCorrectionRequest request, Actor actor) {
    LocalDate on = days.of(request.occurredOn());
    petition.opinions().correct(request.changesSubstance(), request.evidenceCode(), on, actor);
    return record.of(petition, actor, "更正书", request.text(), on);
  }
}
