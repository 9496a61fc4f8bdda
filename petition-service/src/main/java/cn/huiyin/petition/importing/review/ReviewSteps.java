package cn.huiyin.petition.importing.review;

import cn.huiyin.events.petition.ReviewRefusal;
import cn.huiyin.kit.act.ActJournal;
import cn.huiyin.kit.calendar.StatutoryCalendar;
import cn.huiyin.kit.casework.Actor;
import cn.huiyin.kit.identity.Role;
import cn.huiyin.kit.ledger.LedgerActors;
import cn.huiyin.petition.act.MatterBook;
import cn.huiyin.petition.domain.Petition;
import cn.huiyin.petition.domain.state.review.ReviewCase;
import cn.huiyin.petition.domain.unit.UnitDirectory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** 复查. The day of a refusal isn't stated: it is recorded with the day of the request. */
@ApplicationScoped
class ReviewSteps {
  private final ActJournal journal;
  private final UnitDirectory units;
  private final StatutoryCalendar calendar;
  private final MatterBook matters;

  @Inject
  ReviewSteps(
      ActJournal journal, UnitDirectory units, StatutoryCalendar calendar, MatterBook matters) {
    this.journal = journal;
    this.units = units;
    this.calendar = calendar;
    this.matters = matters;
  }

  void take(Petition petition, ReviewEntry entry, LedgerActors actors) {
    if (ReviewRow.recorded(petition, entry).isEmpty()) {
      Actor petitioner = actors.as(Role.PETITIONER, null);
      petition
          .review()
          .request(
              entry.reviewNo(),
              entry.reviewer(),
              units.treeOn(entry.requestedOn()),
              entry.requestedOn(),
              petitioner);
      journal.record(petition, petitioner);
      liftLapse(petition);
    }
    Actor reviewer = actors.as(Role.REVIEWER, entry.reviewer());
    draft(petition, entry, reviewer);
    journal.record(petition, reviewer);
    sign(petition, entry, actors.as(Role.BUREAU_HEAD, entry.reviewer()));
    serve(petition, entry, reviewer);
    journal.record(petition, reviewer);
  }

  private void draft(Petition petition, ReviewEntry entry, Actor reviewer) {
    if (!pending(petition, entry)) {
      return;
    }
    if (entry.refusal() != null) {
      petition.review().refuse(entry.refusal(), entry.requestedOn(), calendar, reviewer);
      lapse(petition, entry);
    } else if (entry.outcome() != null) {
      petition.review().draft(entry.outcome(), 0, entry.decidedOn(), calendar, reviewer);
    }
  }

  private void liftLapse(Petition petition) {
    if (!petition.review().late(calendar)) {
      matters.liftLapse(petition);
    }
  }

  /** The ledger states one day for draft and signature. */
  private void sign(Petition petition, ReviewEntry entry, Actor head) {
    if (entry.outcome() != null && pending(petition, entry)) {
      petition.review().decide(units.treeOn(entry.decidedOn()), entry.decidedOn(), head);
      journal.record(petition, head);
    }
  }

  private void lapse(Petition petition, ReviewEntry entry) {
    if (entry.refusal() == ReviewRefusal.LATE) {
      matters.lapse(petition, entry.requestedOn());
    }
  }

  private static boolean pending(Petition petition, ReviewEntry entry) {
    return ReviewRow.recorded(petition, entry).map(ReviewCase::pending).orElse(false);
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
