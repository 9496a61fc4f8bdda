package cn.huiyin.mediation.campaign.activity;

import cn.huiyin.kit.act.ActJournal;
import cn.huiyin.kit.casework.Actor;
import cn.huiyin.kit.casework.UuidV7;
import cn.huiyin.mediation.acting.Known;
import cn.huiyin.mediation.acting.NumberTaken;
import cn.huiyin.mediation.domain.campaign.ActivityPlan;
import cn.huiyin.mediation.domain.campaign.CampaignActivity;
import cn.huiyin.mediation.persistence.Activities;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;

/** 安排活动. */
@ApplicationScoped
public class PlanActivity {
  private final Activities activities;
  private final Known known;
  private final ActJournal journal;
  private final Clock clock;

  @Inject
  public PlanActivity(Activities activities, Known known, ActJournal journal, Clock clock) {
    this.activities = activities;
    this.known = known;
    this.journal = journal;
    this.clock = clock;
  }

  /** Plans an activity of a known unit under a new number. */
  @Transactional
  public CampaignActivity execute(ActivityPlan plan, LocalDate on, Actor actor) {
    known.unit(plan.unitCode());
    NumberTaken.check(activities.has(plan.activityNo()));
    CampaignActivity planned = CampaignActivity.plan(UuidV7.at(clock.instant()), plan, on);
    activities.add(planned);
    journal.record(planned, actor);
    return planned;
  }
}
