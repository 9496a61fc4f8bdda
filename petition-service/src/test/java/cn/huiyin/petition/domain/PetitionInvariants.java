package cn.huiyin.petition.domain;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.events.petition.Conclusion;
import cn.huiyin.events.petition.MatterFinalised;
import cn.huiyin.events.petition.ObjectionRaised;
import cn.huiyin.events.petition.OpinionServed;
import cn.huiyin.events.petition.PetitionClassified;
import cn.huiyin.events.petition.PetitionDispatched;
import cn.huiyin.events.petition.PetitionEvent;
import cn.huiyin.events.petition.PetitionKind;
import cn.huiyin.events.petition.PetitionReclassified;
import cn.huiyin.events.petition.ReReviewDecided;
import cn.huiyin.events.petition.ReviewOpinionServed;
import cn.huiyin.events.petition.ReviewOutcome;
import cn.huiyin.events.petition.UrgentFlagged;
import cn.huiyin.events.petition.UrgentReported;
import cn.huiyin.kit.calendar.DeadlineLedger;
import cn.huiyin.kit.calendar.StatutoryClock;
import cn.huiyin.petition.domain.deadline.PetitionClock;
import cn.huiyin.petition.domain.stage.PetitionStage;
import cn.huiyin.petition.domain.state.DispositionKind;
import cn.huiyin.petition.domain.state.part.Part;
import cn.huiyin.petition.domain.state.part.ReportState;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The invariants of DOMAIN 9.1 and 9.2, asked of one petition after each step, by their ids. */
final class PetitionInvariants {
  private static final Set<StatutoryClock> ORGANS =
      EnumSet.of(
          StatutoryClock.DISPOSE15,
          StatutoryClock.NOTIFY15,
          StatutoryClock.HANDLE60,
          StatutoryClock.REVIEW30,
          StatutoryClock.REREVIEW30,
          StatutoryClock.REDO);

  private final VirtualBureau bureau;
  private final Map<String, Set<DeadlineLedger>> breaches = new HashMap<>();

  PetitionInvariants(VirtualBureau bureau) {
    this.bureau = bureau;
  }

  void hold(Petition p) {
    foldIsState(p);
    oneOwner(p);
    clockOrEnd(p);
    endIsAnswered(p);
    overdueStays(p);
    partsAreWhole(p);
    procedureOnly(p);
    oneExtension(p);
    opinionIsWhole(p);
    nothingAfterFinality(p);
    windowsAreServed(p);
    onlyReReviewExcludes(p);
    assignmentIsReported(p);
    urgentStays(p);
    repeatIsNotHandled(p);
    objectionsInTime(p);
    targetsCompetent(p);
  }

  private void foldIsState(Petition p) {
    assertThat(PetitionSnapshot.of(Petition.fold(p.id(), bureau.file(p))))
        .as("I-09")
        .isEqualTo(PetitionSnapshot.of(p));
  }

  private static void oneOwner(Petition p) {
    assertThat(p.ownerUnit()).as("I-01 %s", p.stage()).isNotBlank();
    if (p.stage() == PetitionStage.OBJECTED) {
      assertThat(p.ownerUnit()).as("I-02").isEqualTo(p.dispatch().orElseThrow().unitCode());
    }
  }

  /**
   * A route outside the procedure runs by the organ's own law; an opinion waits for its service.
   */
  private static void clockOrEnd(Petition p) {
    boolean ownLaw =
        p.dispatch().isPresent()
            && p.classification().filter(c -> !c.petitionProcedure()).isPresent();
    boolean waits =
        EnumSet.of(PetitionStage.OPINION_SERVED, PetitionStage.REVIEWED).contains(p.stage())
            || (p.stage() == PetitionStage.AWAITING_PARTS && p.hasOpenParts());
    boolean runs = p.clocks().stream().anyMatch(PetitionClock::running);
    assertThat(p.stage().terminal() || ownLaw || waits || runs).as("I-03 %s", p.stage()).isTrue();
    assertThat(p.clocks().stream().filter(PetitionClock::running).map(PetitionClock::clock))
        .as("one run each")
        .doesNotHaveDuplicates();
  }

  private static void endIsAnswered(Petition p) {
    boolean unanswered =
        EnumSet.of(PetitionStage.VOID, PetitionStage.WITHDRAWN).contains(p.stage());
    if (p.stage().terminal() && !unanswered) {
      assertThat(p.closing().isPresent() || p.ownPart().isPresent()).as("I-04").isTrue();
    }
  }

  /** What an organ missed, it has missed for ever. */
  private void overdueStays(Petition p) {
    Set<DeadlineLedger> known =
        breaches.computeIfAbsent(p.registration().petitionNo(), any -> new HashSet<>());
    assertThat(p.clocks()).extracting(PetitionClock::ledger).as("I-05").containsAll(known);
    LocalDate today = bureau.day();
    p.clocks().stream()
        .filter(clock -> ORGANS.contains(clock.clock()) && !clock.running())
        .filter(clock -> clock.breached(APetition.CALENDAR, today))
        .map(PetitionClock::ledger)
        .forEach(known::add);
  }

  private void partsAreWhole(Petition p) {
    assertThat(p.parts().stream().map(Part::claimNo)).as("I-06").doesNotHaveDuplicates();
    for (Part part : p.parts()) {
      Petition child = bureau.find(part.childNo()).orElse(null);
      if (child != null) {
        assertThat(child.registration().receivedOn()).isEqualTo(p.registration().receivedOn());
        assertThat(p.closing().isPresent() && !child.ended()).as("I-06 concluded").isFalse();
      }
    }
    assertThat(p.parts().size() + p.ownClaims()).isEqualTo(p.registration().claimCount());
  }

  private static void procedureOnly(Petition p) {
    boolean handled = p.book().last(StatutoryClock.HANDLE60).isPresent();
    if (handled || p.opinion().isPresent()) {
      assertThat(p.classification().orElseThrow().petitionProcedure()).as("I-10").isTrue();
    }
    if (p.classification().filter(c -> c.is(PetitionKind.ACCUSATION)).isPresent()) {
      assertThat(p.underSeal()).as("I-50, I-53").isTrue();
    }
  }

  private static void oneExtension(Petition p) {
    assertThat(p.handling().extendedDays()).as("I-11").isBetween(0, 30);
    assertThat(p.clocks())
        .as("I-11")
        .filteredOn(clock -> clock.clock() == StatutoryClock.HANDLE60)
        .allMatch(clock -> clock.ledger().extensions().size() <= 1);
  }

  private static void opinionIsWhole(Petition p) {
    p.opinion()
        .ifPresent(
            opinion -> {
              assertThat(opinion.outcomes()).as("I-13").hasSize(p.ownClaims());
              assertThat(p.handling().heardOn()).as("I-14").isNotNull();
            });
    if (p.hands() != null && p.hands().approver() != null && p.opinion().isPresent()) {
      boolean approved = p.opinion().get().approvedOn() != null;
      assertThat(approved && p.hands().approver().equals(p.hands().drafter())).as("I-13").isFalse();
    }
  }

  private void nothingAfterFinality(Petition p) {
    List<PetitionEvent> file = bureau.file(p);
    boolean done = false;
    for (PetitionEvent event : file) {
      boolean handledAgain = event.getClass().getSimpleName().equals("PetitionAccepted");
      assertThat(done && handledAgain).as("I-17").isFalse();
      done |= event instanceof MatterFinalised || upheldOnReReview(event);
    }
  }

  private static boolean upheldOnReReview(PetitionEvent event) {
    return event instanceof ReReviewDecided decided
        && decided.outcome() != ReviewOutcome.REVOKE_REDO;
  }

  private void windowsAreServed(Petition p) {
    if (p.book().last(StatutoryClock.REVIEW_WIN30).isPresent()) {
      assertThat(bureau.file(p)).as("I-18").anyMatch(OpinionServed.class::isInstance);
    }
    if (p.book().last(StatutoryClock.REREVIEW_WIN30).isPresent()) {
      assertThat(bureau.file(p)).as("I-18").anyMatch(ReviewOpinionServed.class::isInstance);
    }
  }

  private static void onlyReReviewExcludes(Petition p) {
    assertThat(p.clocks())
        .as("I-19")
        .allMatch(c -> c.clock() == StatutoryClock.REREVIEW30 || c.ledger().exclusions().isEmpty());
  }

  private static void assignmentIsReported(Petition p) {
    boolean assigned = p.dispatch().filter(d -> d.isAssignment()).isPresent() && !p.underSeal();
    boolean open = p.book().running(StatutoryClock.REPORTBACK).isPresent();
    boolean accepted = p.reportState().filter(ReportState.ACCEPTED::equals).isPresent();
    assertThat(assigned && !open && !accepted).as("I-21").isFalse();
  }

  private static void repeatIsNotHandled(Petition p) {
    boolean repeat =
        p.disposition().filter(d -> d.kind() == DispositionKind.LINKED_AS_REPEAT).isPresent();
    if (repeat) {
      assertThat(p.registration().petitionNo()).as("I-07 its own number").isNotBlank();
      assertThat(p.dispatch()).as("I-07").isEmpty();
      assertThat(p.book().last(StatutoryClock.HANDLE60)).as("I-07").isEmpty();
      p.closing()
          .ifPresent(
              closing ->
                  assertThat(closing.conclusion())
                      .as("I-07 its own answer")
                      .isIn(Conclusion.REPEAT_ANSWERED, Conclusion.REFUSED));
    }
  }

  private void objectionsInTime(Petition p) {
    for (PetitionEvent event : bureau.file(p)) {
      if (event instanceof ObjectionRaised raised) {
        assertThat(p.clocks())
            .as("I-22")
            .anyMatch(
                run ->
                    run.clock() == StatutoryClock.OBJECT5WD
                        && raised.occurredOn().equals(run.stoppedOn())
                        && !raised.occurredOn().isAfter(run.deadline(APetition.CALENDAR).due()));
      }
    }
  }

  private void targetsCompetent(Petition p) {
    String subject = null;
    for (PetitionEvent event : bureau.file(p)) {
      if (event instanceof PetitionClassified classified) {
        subject = classified.subjectCode();
      } else if (event instanceof PetitionReclassified again) {
        subject = again.subjectCode();
      } else if (event instanceof PetitionDispatched sent) {
        boolean competent =
            APetition.UNITS.unit(sent.unitCode()).orElseThrow().competentFor(subject);
        assertThat(competent || sent.overridesCompetence()).as("I-23").isTrue();
        assertThat(APetition.UNITS.inCounty(p.registration().divisionCode())).as("I-23").isTrue();
      }
    }
  }

  private void urgentStays(Petition p) {
    boolean found =
        bureau.file(p).stream()
            .anyMatch(e -> e instanceof UrgentFlagged || e instanceof UrgentReported);
    assertThat(p.sides().urgent()).as("I-24").isEqualTo(found);
  }
}
