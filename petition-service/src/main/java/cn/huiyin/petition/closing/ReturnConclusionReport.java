package cn.huiyin.petition.closing;

import cn.huiyin.kit.casework.Actor;
import cn.huiyin.kit.time.ActDay;
import cn.huiyin.petition.act.CaseRecord;
import cn.huiyin.petition.domain.Petition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;

/** 退回办结报告: the assignment stays open (I-21). */
@ApplicationScoped
public class ReturnConclusionReport {
  private final CaseRecord record;
  private final ActDay days;

  @Inject
  ReturnConclusionReport(CaseRecord record, ActDay days) {
    this.record = record;
    this.days = days;
  }

  /** Does the act on a petition of the running transaction, and records it. */
  @Transactional
  public Petition execute(Petition petition, ReportReturnRequest request, Actor actor) {
    LocalDate on = days.of(request.occurredOn());
    petition.reports().giveBack(request.groundCode(), on, actor);
    return record.of(petition, actor, "退回通知", request.text(), on);
  }
}
