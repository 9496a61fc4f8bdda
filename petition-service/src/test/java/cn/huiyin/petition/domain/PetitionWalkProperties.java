package cn.huiyin.petition.domain;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.events.petition.PetitionEvent;
import cn.huiyin.kit.casework.RuleBroken;
import cn.huiyin.petition.domain.deadline.PetitionClock;
import cn.huiyin.petition.domain.stage.PetitionLifecycle;
import cn.huiyin.petition.domain.stage.PetitionStage;
import cn.huiyin.petition.domain.state.Handling;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Random acts in random order: what can't be is refused, and what is stays whole. */
class PetitionWalkProperties {

  private static final int MOST_ATTEMPTS = 10;

  record Step(RandomAct act, int days, int choice) {}

  @Provide
  Arbitrary<List<Step>> walks() {
    Arbitrary<Step> step =
        Combinators.combine(
                Arbitraries.of(RandomAct.all()),
                Arbitraries.integers().between(0, 6),
                Arbitraries.integers().between(0, 7))
            .as(Step::new);
    return step.list().ofMinSize(1).ofMaxSize(120);
  }

  @Property(tries = 300)
  @Label("状态由事件归并而成：I-09")
  void theStateIsTheFoldOfTheEvents(@ForAll("walks") List<Step> steps) {
    Petition petition = APetition.registered();
    List<PetitionEvent> events = new ArrayList<>(APetition.events(petition));
    walk(petition, steps, events);
    Petition folded = Petition.fold(petition.id(), events);
    assertThat(PetitionSnapshot.of(folded)).isEqualTo(PetitionSnapshot.of(petition));
  }

  @Property(tries = 200)
  @Label("件件有着落：责任主体、期限、行为始终明确（I-01、I-03、I-10、I-11）")
  void everyPetitionHasAnOwnerAndAClockOrAnEnd(@ForAll("walks") List<Step> steps) {
    Petition petition = APetition.registered();
    LocalDate day = APetition.RECEIVED;
    for (Step step : steps) {
      day = day.plusDays(step.days());
      attempt(petition, step, day);
      assertThat(petition.ownerUnit()).isNotNull();
      assertThat(petition.stage()).isNotEqualTo(PetitionStage.NEW);
      assertThat(hasClockOrEnd(petition)).as("%s after %s", petition.stage(), step).isTrue();
      assertOneRunEach(petition);
      Handling handling = petition.handling();
      assertThat(handling.extendedDays()).isBetween(0, 30);
    }
    assertThat(PetitionLifecycle.allowedIn(PetitionStage.VOID)).isEmpty();
  }

  private static void walk(Petition petition, List<Step> steps, List<PetitionEvent> events) {
    LocalDate day = APetition.RECEIVED;
    for (Step step : steps) {
      day = day.plusDays(step.days());
      attempt(petition, step, day);
      events.addAll(APetition.events(petition));
    }
  }

  /** The act, or the next ones in turn until one is allowed, so that walks go deep. */
  private static void attempt(Petition petition, Step step, LocalDate day) {
    for (int i = 0; i < MOST_ATTEMPTS; i++) {
      if (tried(petition, RandomAct.after(step.act(), i), step, day)) {
        return;
      }
    }
  }

  /** A refusal leaves no trace: the petition is as it was. */
  private static boolean tried(Petition petition, RandomAct act, Step step, LocalDate day) {
    PetitionSnapshot before = PetitionSnapshot.of(petition);
    try {
      act.on(petition, day, step.choice(), APetition::by);
      return true;
    } catch (RuleBroken refused) {
      assertThat(PetitionSnapshot.of(petition)).isEqualTo(before);
      return false;
    }
  }

  /**
   * A route outside the petition procedure runs by the organ's own law, without a clock of ours.
   */
  private static boolean hasClockOrEnd(Petition petition) {
    boolean ownLaw =
        petition.classification().filter(c -> !c.petitionProcedure()).isPresent()
            && petition.dispatch().isPresent();
    boolean served =
        petition.stage() == PetitionStage.OPINION_SERVED
            || petition.stage() == PetitionStage.AWAITING_PARTS
            || petition.stage() == PetitionStage.REVIEWED;
    return petition.stage().terminal()
        || ownLaw
        || served
        || petition.clocks().stream().anyMatch(PetitionClock::running);
  }

  private static void assertOneRunEach(Petition petition) {
    assertThat(petition.clocks().stream().filter(PetitionClock::running).map(PetitionClock::clock))
        .doesNotHaveDuplicates();
  }
}
