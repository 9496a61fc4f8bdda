package cn.huiyin.petition.domain;

import cn.huiyin.events.petition.UrgentFlagged;
import cn.huiyin.events.petition.UrgentFollowedUp;
import cn.huiyin.events.petition.UrgentRecipient;
import cn.huiyin.events.petition.UrgentReported;
import cn.huiyin.kit.casework.Actor;
import cn.huiyin.petition.domain.oversight.ReportingDuty;
import cn.huiyin.petition.domain.oversight.Urgency;
import cn.huiyin.petition.domain.rule.oversight.FoundBeforeNow;
import cn.huiyin.petition.domain.rule.oversight.UrgentReportsInOrder;
import cn.huiyin.petition.domain.stage.PetitionAct;
import cn.huiyin.petition.domain.stage.PetitionLifecycle;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** 重大紧急信访事项 (第二十五条): found, reported, followed up; never taken back (I-24). */
public final class UrgencyActs {
  private final Petition petition;

  UrgencyActs(Petition petition) {
    this.petition = petition;
  }

  /**
   * 认定紧急: from here the internal time to report runs.
   *
   * @param foundAt when it was found, or null for now
   */
  public void flag(
      String criterionCode, OffsetDateTime foundAt, ReportingDuty duty, LocalDate on, Actor actor) {
    UrgentReportsInOrder.notYetFlagged(petition.urgency());
    OffsetDateTime found = foundAt == null ? duty.now() : foundAt;
    FoundBeforeNow.check(found, duty.now(), petition.receivedAt());
    petition.perform(new UrgentFlagged(on, criterionCode, found, duty.withinMinutes()), actor);
  }

  /** 报告: the first words go out; what was not found before is found with it. */
  public void report(
      String criterionCode,
      List<UrgentRecipient> recipients,
      ReportingDuty duty,
      LocalDate on,
      Actor actor) {
    PetitionLifecycle.row(petition.stage(), PetitionAct.REPORT_URGENT).requireRole(actor.role());
    UrgentReportsInOrder.notYetReported(petition.urgency());
    if (petition.urgency().isEmpty()) {
      flag(criterionCode, null, duty, on, actor);
    }
    Set<UrgentRecipient> told = EnumSet.noneOf(UrgentRecipient.class);
    petition.urgency().map(Urgency::recipients).ifPresent(told::addAll);
    told.addAll(recipients);
    petition.perform(
        new UrgentReported(
            on, criterionCode, recipients, duty.now(), told.containsAll(duty.required())),
        actor);
  }

  /**
   * 续报.
   *
   * @param last whether the matter is over: 终报
   */
  public void followUp(List<UrgentRecipient> recipients, boolean last, LocalDate on, Actor actor) {
    Urgency urgency = UrgentReportsInOrder.reported(petition.urgency());
    petition.perform(new UrgentFollowedUp(on, urgency.followUps() + 1, recipients, last), actor);
  }
}
