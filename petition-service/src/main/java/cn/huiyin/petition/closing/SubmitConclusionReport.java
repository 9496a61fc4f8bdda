package cn.huiyin.petition.closing;

import cn.huiyin.kit.casework.Actor;
import cn.huiyin.kit.time.ActDay;
import cn.huiyin.petition.act.CaseRecord;
import cn.huiyin.petition.domain.Petition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;

/** 提交办结报告: by the unit an assignment went to. */
@ApplicationScoped
public class SubmitConclusionReport {
  private final CaseRecord record;
  private final ActDay days;

  @Inject
  SubmitConclusionReport(CaseRecord record, ActDay days) {
    this.record = record;
    this.days = days;
  }

  /** Does the act on a petition of the running transaction, and records it. */
  @Transactional
  public Petition execute(Petition petition, ConclusionReportRequest request, Actor actor) {
    LocalDate on = days.of(request.occurredOn());
    petition.reports().submit(on, actor);
    return record.of(petition, actor, "办结报告", request.text(), on);
  }
}
