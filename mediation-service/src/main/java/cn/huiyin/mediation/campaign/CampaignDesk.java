package cn.huiyin.mediation.campaign;

import cn.huiyin.events.backlog.ActivityType;
import cn.huiyin.kit.act.IfMatch;
import cn.huiyin.kit.problem.Problems;
import cn.huiyin.mediation.acting.ActOn;
import cn.huiyin.mediation.acting.BusinessDay;
import cn.huiyin.mediation.acting.CaseNumbers;
import cn.huiyin.mediation.acting.NumberKind;
import cn.huiyin.mediation.domain.campaign.CampaignActivity;
import cn.huiyin.mediation.persistence.Activities;
import cn.huiyin.mediation.persistence.Filter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** 专项行动案头: the activities of one year, found, numbered and answered. */
@ApplicationScoped
public class CampaignDesk {
  private static final String SUPERVISION = "e.type = SUPERVISION";
  private static final String MEETING = "e.type <> SUPERVISION";

  private final Activities activities;
  private final CaseNumbers numbers;
  private final BusinessDay day;

  @Inject
  public CampaignDesk(Activities activities, CaseNumbers numbers, BusinessDay day) {
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

  CampaignActivity find(int year, boolean supervision, UUID id) {
    return activities
        .find(id)
        .filter(each -> each.plannedFor().getYear() == year)
        .filter(each -> (each.type() == ActivityType.SUPERVISION) == supervision)
        .orElseThrow(Problems::notFound);
  }

  CampaignActivity open(int year, boolean supervision, ActOn act) {
    CampaignActivity activity = find(year, supervision, act.id());
    act.seen().check(activity);
    return activity;
  }

  List<CampaignActivity> list(int year, boolean supervision, Filter filter, int most) {
    return activities.list(
        filter
            .from("e.plannedFor", LocalDate.of(year, 1, 1))
            .to("e.plannedFor", LocalDate.of(year, 12, 31))
            .when(true, supervision ? SUPERVISION : MEETING),
        most);
  }

  Response answer(Response.ResponseBuilder response, CampaignActivity activity) {
    return response.entity(ActivityView.of(activity)).header("ETag", IfMatch.tag(activity)).build();
  }
}
