package cn.huiyin.petition.handling.ending;

import cn.huiyin.kit.casework.Actor;
import cn.huiyin.kit.time.ActDay;
import cn.huiyin.petition.act.CaseRecord;
import cn.huiyin.petition.domain.Petition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;

/** 认可办结报告: only this closes an assignment (I-21). */
@ApplicationScoped
public class AcceptConclusionReport {
  private final CaseRecord record;
  private final ActDay days;

  @Inject
  AcceptConclusionReport(CaseRecord record, ActDay days) {
    this.record = record;
    this.days = days;
  }

  /** Does the act on a petition of the running transaction, and records it. */
  @Transactional
  public Petition execute(Petition petition, ReportAcceptanceRequest request, Actor actor) {
    LocalDate on = days.of(request.occurredOn());
    petition.reports().accept(on, actor);
    return record.of(petition, actor, "认可意见", request.text(), on);
  }
}
