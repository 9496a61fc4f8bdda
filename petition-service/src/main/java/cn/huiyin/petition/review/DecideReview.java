package cn.huiyin.petition.review;

import cn.huiyin.events.petition.ReviewOutcome;
import cn.huiyin.kit.calendar.StatutoryCalendar;
import cn.huiyin.kit.casework.Actor;
import cn.huiyin.petition.act.ActDay;
import cn.huiyin.petition.act.CaseRecord;
import cn.huiyin.petition.act.MatterBook;
import cn.huiyin.petition.domain.Petition;
import cn.huiyin.petition.domain.matter.Finality;
import cn.huiyin.petition.domain.state.ReviewLevel;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;

/** 复查、复核意见: an upholding or modifying re-review makes the matter final. */
@ApplicationScoped
public class DecideReview {
  private final CaseRecord record;
  private final ActDay days;
  private final StatutoryCalendar calendar;
  private final MatterBook matters;

  @Inject
  DecideReview(CaseRecord record, ActDay days, StatutoryCalendar calendar, MatterBook matters) {
    this.record = record;
    this.days = days;
    this.calendar = calendar;
    this.matters = matters;
  }

  /** Does the act on a petition of the running transaction, and records it. */
  @Transactional
  public Petition execute(
      Petition petition, ReviewLevel level, ReviewDecisionRequest request, Actor actor) {
    LocalDate on = days.of(request.occurredOn());
    int redoDays = request.redoDays() == null ? 0 : request.redoDays();
    if (level == ReviewLevel.REVIEW) {
      petition.review().decide(request.outcome(), redoDays, on, calendar, actor);
    } else {
      petition.reReview().decide(request.outcome(), redoDays, on, calendar, actor);
      finalise(petition, request, on);
    }
    return record.of(petition, actor, "复查复核意见书", request.text(), on);
  }

  private void finalise(Petition petition, ReviewDecisionRequest request, LocalDate on) {
    if (request.outcome() == ReviewOutcome.REVOKE_REDO) {
      return;
    }
    LocalDate finalOn = request.finalisedOn() == null ? on : request.finalisedOn();
    petition.reReview().finaliseMatter(finalOn);
    matters.becomeFinal(petition, Finality.BY_REREVIEW, finalOn);
  }
}
