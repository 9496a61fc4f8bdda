package cn.huiyin.petition.importing.answer;

import cn.huiyin.events.petition.RatedObject;
import cn.huiyin.events.petition.Rating;
import cn.huiyin.kit.act.ActJournal;
import cn.huiyin.kit.calendar.StatutoryCalendar;
import cn.huiyin.kit.calendar.StatutoryClock;
import cn.huiyin.kit.casework.Actor;
import cn.huiyin.kit.identity.Role;
import cn.huiyin.petition.domain.Petition;
import cn.huiyin.petition.domain.stage.PetitionAct;
import cn.huiyin.petition.domain.stage.PetitionLifecycle;
import cn.huiyin.petition.importing.known.RowCase;
import cn.huiyin.petition.importing.row.OutcomeFacts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;

/**
 * 评价: by the petitioner. One outside the window counts as not rated (DOMAIN 2.9) and is left out.
 */
@ApplicationScoped
public class RatingStep {
  private final ActJournal journal;
  private final StatutoryCalendar calendar;

  @Inject
  RatingStep(ActJournal journal, StatutoryCalendar calendar) {
    this.journal = journal;
    this.calendar = calendar;
  }

  public void take(RowCase row) {
    OutcomeFacts outcome = row.entry().outcome();
    if (outcome.ratedOn() != null) {
      rate(row, RatedObject.BUREAU, outcome.bureauRating());
      rate(row, RatedObject.UNIT, outcome.unitRating());
    }
  }

  private void rate(RowCase row, RatedObject object, Rating rating) {
    Petition petition = row.petition();
    LocalDate on = row.entry().outcome().ratedOn();
    if (rating != null && petition.sides().ratingOf(object) == null && open(petition, on)) {
      Actor petitioner = row.actors().as(Role.PETITIONER, null);
      petition.afterwards().rate(object, rating, on, calendar, petitioner);
      journal.record(petition, petitioner);
    }
  }

  private boolean open(Petition petition, LocalDate on) {
    return PetitionLifecycle.find(petition.stage(), PetitionAct.RATE).isPresent()
        && petition
            .book()
            .last(StatutoryClock.RATING_WIN)
            .filter(window -> !on.isBefore(window.startedOn()))
            .filter(window -> !on.isAfter(window.deadline(calendar).due()))
            .isPresent();
  }
}
