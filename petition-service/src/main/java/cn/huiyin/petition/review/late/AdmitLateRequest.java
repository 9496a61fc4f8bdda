package cn.huiyin.petition.review.late;

import cn.huiyin.kit.calendar.StatutoryCalendar;
import cn.huiyin.kit.casework.Actor;
import cn.huiyin.kit.time.ActDay;
import cn.huiyin.petition.act.CaseRecord;
import cn.huiyin.petition.act.MatterBook;
import cn.huiyin.petition.calendar.DeadlinePolicies;
import cn.huiyin.petition.domain.Petition;
import cn.huiyin.petition.domain.state.review.ReviewLevel;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;

/** 准予顺延 (DOMAIN 2.9): the request is in time after all, and what had lapsed is open again. */
@ApplicationScoped
public class AdmitLateRequest {
  private final CaseRecord record;
  private final ActDay days;
  private final StatutoryCalendar calendar;
  private final DeadlinePolicies policies;
  private final MatterBook matters;

  @Inject
  AdmitLateRequest(
      CaseRecord record,
      ActDay days,
      StatutoryCalendar calendar,
      DeadlinePolicies policies,
      MatterBook matters) {
    this.record = record;
    this.days = days;
    this.calendar = calendar;
    this.policies = policies;
    this.matters = matters;
  }

  /** Does the act on a petition of the running transaction, and records it. */
  @Transactional
  public Petition execute(
      Petition petition, ReviewLevel level, LateAdmissionRequest request, Actor actor) {
    LocalDate on = days.of(request.occurredOn());
    petition.reviewing(level).admitLate(policies.daysAfterObstacle(), on, calendar, actor);
    matters.liftLapse(petition);
    return record.of(petition, actor, "准予顺延意见", request.text(), on);
  }
}
