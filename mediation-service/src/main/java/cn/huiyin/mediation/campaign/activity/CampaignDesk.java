package cn.huiyin.mediation.campaign.activity;

import cn.huiyin.kit.act.IfMatch;
import cn.huiyin.kit.paging.Page;
import cn.huiyin.kit.problem.Problems;
import cn.huiyin.kit.time.ActDay;
import cn.huiyin.mediation.acting.ActOn;
import cn.huiyin.mediation.acting.CaseNumbers;
import cn.huiyin.mediation.acting.NumberKind;
import cn.huiyin.mediation.domain.campaign.CampaignActivity;
import cn.huiyin.mediation.persistence.Activities;
import cn.huiyin.mediation.persistence.Filter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.UUID;

/** 专项行动案头: the activities of one year, found, numbered and answered. */
@ApplicationScoped
public class CampaignDesk {
  private final Activities activities;
  private final CaseNumbers numbers;
  private final ActDay day;

  @Inject
  public CampaignDesk(Activities activities, CaseNumbers numbers, ActDay day) {
    this.activities = activities;
    this.numbers = numbers;
    this.day = day;
  }

  /** The number of a new activity; its day must lie in the campaign's year. */
  String number(int year, LocalDate plannedFor) {
    if (plannedFor.getYear() != year) {
      throw Problems.badField("plannedFor", "日期不在该年度内", "the day is not in the campaign's year");
    }
    return numbers.next(NumberKind.CAMPAIGN_ACTIVITY, year, activities::has);
  }

  /** The day told, or that of the activity where it is over already, or null for today. */
  LocalDate planningDay(LocalDate told, LocalDate plannedFor) {
    return told == null && plannedFor.isBefore(day.today()) ? plannedFor : told;
  }

  private CampaignActivity find(int year, ActivityGroup group, UUID id) {
    return activities
        .find(id)
        .filter(each -> each.plannedFor().getYear() == year)
        .filter(each -> group.has(each.type()))
        .orElseThrow(Problems::notFound);
  }

  CampaignActivity open(int year, ActivityGroup group, ActOn act) {
    CampaignActivity activity = find(year, group, act.id());
    act.seen().check(activity);
    return activity;
  }

  /** One of a year's activities. */
  public Response one(int year, ActivityGroup group, UUID id) {
    return answer(Response.ok(), find(year, group, id));
  }

  /** A page of a year's activities, in the order recorded. */
  public Page<ActivityView> page(int year, ActivityGroup group, ActivityFilter asked) {
    Filter ofTheYear =
        asked
            .filter()
            .from("e.plannedFor", LocalDate.of(year, 1, 1))
            .to("e.plannedFor", LocalDate.of(year, 12, 31))
            .when(true, group.condition());
    return activities.page(ofTheYear, asked).map(ActivityView::of);
  }

  Response answer(Response.ResponseBuilder response, CampaignActivity activity) {
    return response.entity(ActivityView.of(activity)).header("ETag", IfMatch.tag(activity)).build();
  }
}
