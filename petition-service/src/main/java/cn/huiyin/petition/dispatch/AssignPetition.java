package cn.huiyin.petition.dispatch;

import cn.huiyin.kit.casework.Actor;
import cn.huiyin.kit.time.ActDay;
import cn.huiyin.petition.act.CaseRecord;
import cn.huiyin.petition.act.MatterBook;
import cn.huiyin.petition.calendar.DeadlinePolicies;
import cn.huiyin.petition.domain.DispatchOrder;
import cn.huiyin.petition.domain.Petition;
import cn.huiyin.petition.domain.rule.unit.ReportDueSet;
import cn.huiyin.petition.domain.state.Classification;
import cn.huiyin.petition.domain.unit.UnitDirectory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;

/** 交办: the unit reports back by a day set (I-21). */
@ApplicationScoped
public class AssignPetition {
  private final CaseRecord record;
  private final ActDay days;
  private final UnitDirectory units;
  private final MatterBook matters;
  private final DeadlinePolicies policies;

  @Inject
  AssignPetition(
      CaseRecord record,
      ActDay days,
      UnitDirectory units,
      MatterBook matters,
      DeadlinePolicies policies) {
    this.record = record;
    this.days = days;
    this.units = units;
    this.matters = matters;
    this.policies = policies;
  }

  /** Does the act on a petition of the running transaction, and records it. */
  @Transactional
  public Petition execute(Petition petition, AssignmentRequest request, Actor actor) {
    LocalDate on = days.of(request.occurredOn());
    if (petition.classification().filter(Classification::petitionProcedure).isPresent()) {
      ReportDueSet.within(on, request.reportDue(), policies.longestReportDays());
    }
    DispatchOrder order =
        new DispatchOrder(
            request.unitCode(),
            request.reportDue(),
            Boolean.TRUE.equals(request.overridesCompetence()),
            matters.closedToHandling(petition));
    petition.disposing().assign(order, units.tree(), on, actor);
    return record.of(petition, actor, "交办函", request.text(), on);
  }
}
