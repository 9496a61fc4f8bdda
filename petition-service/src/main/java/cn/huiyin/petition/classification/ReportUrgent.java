package cn.huiyin.petition.classification;

import cn.huiyin.kit.casework.Actor;
import cn.huiyin.petition.act.ActDay;
import cn.huiyin.petition.act.CaseRecord;
import cn.huiyin.petition.domain.Petition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;

/** 紧急信息报告 (第二十五条). */
@ApplicationScoped
public class ReportUrgent {
  private final CaseRecord record;
  private final ActDay days;

  @Inject
  ReportUrgent(CaseRecord record, ActDay days) {
    this.record = record;
    this.days = days;
  }

  /** Does the act on a petition of the running transaction, and records it. */
  @Transactional
  public Petition execute(Petition petition, UrgentReportRequest request, Actor actor) {
    LocalDate on = days.of(request.occurredOn());
    petition.beside().reportUrgent(request.criterionCode(), on, actor);
    return record.of(petition, actor, "紧急信息", request.text(), on);
  }
}
