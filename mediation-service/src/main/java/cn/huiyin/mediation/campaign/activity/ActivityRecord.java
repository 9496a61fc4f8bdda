package cn.huiyin.mediation.campaign.activity;

import cn.huiyin.kit.casework.Actor;
import cn.huiyin.mediation.domain.campaign.ActivityPlan;
import cn.huiyin.mediation.domain.campaign.CampaignActivity;
import cn.huiyin.mediation.persistence.Activities;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;

/** 活动登记: the activities and their three acts, for the ledger. */
@ApplicationScoped
public class ActivityRecord {
  private final Activities activities;
  private final PlanActivity plan;
  private final HoldActivity hold;
  private final CancelActivity cancel;

  @Inject
  public ActivityRecord(
      Activities activities, PlanActivity plan, HoldActivity hold, CancelActivity cancel) {
    this.activities = activities;
    this.plan = plan;
    this.hold = hold;
    this.cancel = cancel;
  }

  /** The activity of this number, if it is recorded. */
  public Optional<CampaignActivity> numbered(String activityNo) {
    return activities.numbered(activityNo);
  }

  /** Plans it. */
  public CampaignActivity plan(ActivityPlan planned, LocalDate on, Actor actor) {
    return plan.execute(planned, on, actor);
  }

  /** It took place. */
  public void hold(CampaignActivity activity, LocalDate on, Actor actor) {
    hold.execute(activity, on, actor);
  }

  /** It was cancelled. */
  public void cancel(CampaignActivity activity, LocalDate on, Actor actor) {
    cancel.execute(activity, on, actor);
  }
}
