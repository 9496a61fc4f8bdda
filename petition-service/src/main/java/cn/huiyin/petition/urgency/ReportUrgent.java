package cn.huiyin.petition.urgency;

import cn.huiyin.events.petition.UrgentRecipient;
import cn.huiyin.kit.casework.Actor;
import cn.huiyin.kit.time.ActDay;
import cn.huiyin.petition.act.CaseRecord;
import cn.huiyin.petition.domain.Petition;
import cn.huiyin.petition.domain.oversight.ReportingDuty;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;

/** 紧急信息报告 (第二十五条): to all whom the policy asks for, unless told otherwise. */
@ApplicationScoped
public class ReportUrgent {
  private final CaseRecord record;
  private final ActDay days;
  private final UrgentDuty duty;

  @Inject
  ReportUrgent(CaseRecord record, ActDay days, UrgentDuty duty) {
    this.record = record;
    this.days = days;
    this.duty = duty;
  }

  /** Does the act on a petition of the running transaction, and records it. */
  @Transactional
  public Petition execute(Petition petition, UrgentReportRequest request, Actor actor) {
    LocalDate on = days.of(request.occurredOn());
    ReportingDuty owed = duty.forCriterion(request.criterionCode());
    List<UrgentRecipient> recipients =
        request.reportedTo() == null || request.reportedTo().isEmpty()
            ? owed.required().stream().sorted().toList()
            : request.reportedTo();
    petition.urgently().report(request.criterionCode(), recipients, owed, on, actor);
    return record.of(petition, actor, "紧急信息", request.text(), on);
  }
}
