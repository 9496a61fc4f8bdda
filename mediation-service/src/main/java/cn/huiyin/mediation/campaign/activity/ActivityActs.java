package cn.huiyin.mediation.campaign.activity;

import cn.huiyin.kit.identity.Role;
import cn.huiyin.mediation.acting.ActOn;
import cn.huiyin.mediation.acting.Acting;
import cn.huiyin.mediation.domain.campaign.CampaignActivity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;

/** 活动的行为: plan, hold, cancel; the same for meetings and supervisions. */
@ApplicationScoped
public class ActivityActs {
  private final Acting acting;
  private final CampaignDesk desk;
  private final PlanActivity plan;
  private final HoldActivity hold;
  private final CancelActivity cancel;

  @Inject
  public ActivityActs(
      Acting acting,
      CampaignDesk desk,
      PlanActivity plan,
      HoldActivity hold,
      CancelActivity cancel) {
    this.acting = acting;
    this.desk = desk;
    this.plan = plan;
    this.hold = hold;
    this.cancel = cancel;
  }

  /** Plans one; answers 201 with its address. */
  public Response plan(ActivityGroup group, int year, AskedActivity asked) {
    CampaignActivity planned =
        plan.execute(
            asked.numbered(desk.number(year, asked.plannedFor())),
            acting.on(desk.planningDay(asked.occurredOn(), asked.plannedFor())),
            acting.as(Role.SUPERVISOR, Role.BUREAU_HEAD));
    return desk.answer(
        Response.created(URI.create(group.address(year) + "/" + planned.id())), planned);
  }

  /** Records that one took place. */
  public Response hold(ActivityGroup group, int year, UUID id, String ifMatch, ActivityDay day) {
    ActOn act = on(id, ifMatch, day);
    CampaignActivity activity = desk.open(year, group, act);
    return desk.answer(Response.ok(), hold.execute(activity, act.on(), act.actor()));
  }

  /** Cancels one. */
  public Response cancel(ActivityGroup group, int year, UUID id, String ifMatch, ActivityDay day) {
    ActOn act = on(id, ifMatch, day);
    CampaignActivity activity = desk.open(year, group, act);
    return desk.answer(Response.ok(), cancel.execute(activity, act.on(), act.actor()));
  }

  private ActOn on(UUID id, String ifMatch, ActivityDay day) {
    return acting.on(id, ifMatch, day.occurredOn(), Role.SUPERVISOR, Role.BUREAU_HEAD);
  }
}
