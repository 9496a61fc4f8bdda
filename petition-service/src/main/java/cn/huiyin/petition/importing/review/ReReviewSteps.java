package cn.huiyin.petition.importing.review;

import cn.huiyin.kit.act.ActJournal;
import cn.huiyin.kit.calendar.StatutoryCalendar;
import cn.huiyin.kit.casework.Actor;
import cn.huiyin.kit.identity.Role;
import cn.huiyin.kit.ledger.LedgerActors;
import cn.huiyin.petition.act.MatterBook;
import cn.huiyin.petition.domain.Petition;
import cn.huiyin.petition.domain.matter.Finality;
import cn.huiyin.petition.domain.matter.Matter;
import cn.huiyin.petition.domain.stage.PetitionStage;
import cn.huiyin.petition.domain.state.review.ReviewCase;
import cn.huiyin.petition.domain.unit.UnitDirectory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** 复核与终结. Hearing days are not counted (I-19). */
@ApplicationScoped
class ReReviewSteps {
  private static final int OTHER_PERSON = 2;

  private final ActJournal journal;
  private final UnitDirectory units;
  private final StatutoryCalendar calendar;
  private final MatterBook matters;

  @Inject
  ReReviewSteps(
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
          .reReview()
          .request(
              entry.reviewNo(),
              entry.reviewer(),
              units.treeOn(entry.requestedOn()),
              entry.requestedOn(),
              petitioner);
      journal.record(petition, petitioner);
      if (!petition.reReview().late(calendar)) {
        matters.liftLapse(petition);
      }
    }
    Actor reviewer = actors.as(Role.REVIEWER, entry.reviewer(), OTHER_PERSON);
    hear(petition, entry, reviewer);
    draft(petition, entry, reviewer);
    journal.record(petition, reviewer);
    sign(petition, entry, actors.as(Role.BUREAU_HEAD, entry.reviewer(), OTHER_PERSON));
    finalise(petition, entry);
    serve(petition, entry, reviewer);
    journal.record(petition, reviewer);
  }

  private static void hear(Petition petition, ReviewEntry entry, Actor reviewer) {
    ReviewCase review = ReviewRow.recorded(petition, entry).orElseThrow();
    if (!review.pending() || review.heard() || entry.hearingFrom() == null) {
      return;
    }
    if (review.hearingOpenedOn() == null) {
      petition.reReview().openHearing(entry.hearingFrom(), reviewer);
    }
    if (entry.hearingTo() != null) {
      petition.reReview().closeHearing(entry.hearingTo(), reviewer);
    }
  }

  private void draft(Petition petition, ReviewEntry entry, Actor reviewer) {
    if (!ReviewRow.recorded(petition, entry).orElseThrow().pending()) {
      return;
    }
    if (entry.refusal() != null) {
      petition.reReview().refuse(entry.refusal(), entry.requestedOn(), calendar, reviewer);
    } else if (entry.outcome() != null) {
      petition.reReview().draft(entry.outcome(), 0, entry.decidedOn(), calendar, reviewer);
    }
  }

  /** The ledger states one day for draft and signature. */
  private void sign(Petition petition, ReviewEntry entry, Actor head) {
    boolean pending = ReviewRow.recorded(petition, entry).orElseThrow().pending();
    if (entry.outcome() != null && pending) {
      petition.reReview().decide(units.treeOn(entry.decidedOn()), entry.decidedOn(), head);
      journal.record(petition, head);
    }
  }

  private void finalise(Petition petition, ReviewEntry entry) {
    boolean open =
        petition
            .classification()
            .flatMap(classification -> matters.find(classification.matterNo()))
            .map(Matter::finality)
            .filter(finality -> finality == Finality.OPEN)
            .isPresent();
    if (entry.finalisedOn() != null && open && petition.stage() == PetitionStage.FINAL) {
      petition.reReview().finaliseMatter(entry.finalisedOn());
      journal.record(petition, Actor.SYSTEM);
      matters.becomeFinal(petition, Finality.BY_REREVIEW, entry.finalisedOn());
    }
  }

  private static void serve(Petition petition, ReviewEntry entry, Actor reviewer) {
    ReviewCase review = ReviewRow.recorded(petition, entry).orElseThrow();
    boolean decided = review.outcome() != null && review.servedOn() == null;
    if (decided && entry.servedOn() != null && petition.stage() == PetitionStage.FINAL) {
      petition.reReview().serve(entry.servedOn(), reviewer);
    }
  }
}
