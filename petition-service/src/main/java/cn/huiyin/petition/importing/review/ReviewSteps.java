package cn.huiyin.petition.importing.review;

import cn.huiyin.kit.act.ActJournal;
import cn.huiyin.kit.calendar.StatutoryCalendar;
import cn.huiyin.kit.casework.Actor;
import cn.huiyin.kit.identity.Role;
import cn.huiyin.kit.ledger.LedgerActors;
import cn.huiyin.petition.domain.Petition;
import cn.huiyin.petition.domain.state.ReviewCase;
import cn.huiyin.petition.domain.unit.UnitDirectory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** 复查. The day of a refusal isn't stated: it is recorded with the day of the request. */
@ApplicationScoped
class ReviewSteps {
  private final ActJournal journal;
  private final UnitDirectory units;
  private final StatutoryCalendar calendar;

  @Inject
  ReviewSteps(ActJournal journal, UnitDirectory units, StatutoryCalendar calendar) {
    this.journal = journal;
    this.units = units;
    this.calendar = calendar;
  }

  void take(Petition petition, ReviewEntry entry, LedgerActors actors) {
    if (ReviewRow.recorded(petition, entry).isEmpty()) {
      Actor petitioner = actors.as(Role.PETITIONER, null);
      petition
          .review()
          .request(
              entry.reviewNo(), entry.reviewer(), units.tree(), entry.requestedOn(), petitioner);
      journal.record(petition, petitioner);
    }
    Actor reviewer = actors.as(Role.REVIEWER, entry.reviewer());
    decide(petition, entry, reviewer);
    serve(petition, entry, reviewer);
    journal.record(petition, reviewer);
  }

  private void decide(Petition petition, ReviewEntry entry, Actor reviewer) {
    if (!ReviewRow.recorded(petition, entry).map(ReviewCase::pending).orElse(false)) {
      return;
    }
    if (entry.refusal() != null) {
      petition.review().refuse(entry.refusal(), entry.requestedOn(), calendar, reviewer);
    } else if (entry.outcome() != null) {
      petition.review().decide(entry.outcome(), 0, entry.decidedOn(), calendar, reviewer);
    }
  }

  /** A redo is under way as soon as it is ordered: there is no window to start by service. */
  private static void serve(Petition petition, ReviewEntry entry, Actor reviewer) {
    boolean decided =
        ReviewRow.recorded(petition, entry)
            .filter(review -> review.outcome() != null && review.servedOn() == null)
            .isPresent();
    if (decided && entry.servedOn() != null && Serving.allowed(petition)) {
      petition.review().serve(entry.servedOn(), reviewer);
    }
  }
}
