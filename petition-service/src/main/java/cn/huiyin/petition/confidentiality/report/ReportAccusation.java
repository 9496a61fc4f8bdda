package cn.huiyin.petition.confidentiality.report;

import cn.huiyin.kit.casework.Actor;
import cn.huiyin.kit.time.ActDay;
import cn.huiyin.petition.act.CaseRecord;
import cn.huiyin.petition.domain.Petition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;

/** 检举控告专报 (第三十条): from here the leaders of the county may know of it (DOMAIN 7.2). */
@ApplicationScoped
public class ReportAccusation {
  private final CaseRecord record;
  private final ActDay days;

  @Inject
  ReportAccusation(CaseRecord record, ActDay days) {
    this.record = record;
    this.days = days;
  }

  /** Does the act on a petition of the running transaction, and records it. */
  @Transactional
  public Petition execute(Petition petition, AccusationReportRequest request, Actor actor) {
    LocalDate on = days.of(request.occurredOn());
    petition.caseFile().reportAccusation(on, actor);
    return record.of(petition, actor, "检举控告专报", request.text(), on);
  }
}
