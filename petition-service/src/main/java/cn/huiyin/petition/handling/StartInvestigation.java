package cn.huiyin.petition.handling;

import cn.huiyin.kit.casework.Actor;
import cn.huiyin.kit.time.ActDay;
import cn.huiyin.petition.act.CaseRecord;
import cn.huiyin.petition.domain.Petition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;

/** 开始调查 (第三十一条). */
@ApplicationScoped
public class StartInvestigation {
  private final CaseRecord record;
  private final ActDay days;

  @Inject
  StartInvestigation(CaseRecord record, ActDay days) {
    this.record = record;
    this.days = days;
  }

  /** Does the act on a petition of the running transaction, and records it. */
  @Transactional
  public Petition execute(Petition petition, InvestigationRequest request, Actor actor) {
    LocalDate on = days.of(request.occurredOn());
    petition.inHandling().investigate(on, actor);
    return record.of(petition, actor, "调查报告", request.text(), on);
  }
}
