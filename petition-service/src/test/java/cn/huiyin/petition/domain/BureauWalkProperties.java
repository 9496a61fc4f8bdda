package cn.huiyin.petition.domain;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.kit.casework.Actor;
import cn.huiyin.petition.domain.stage.ActorRole;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;

/**
 * 信访局的若干年: random acts, legal and illegal, by random persons in random roles, on many petitions
 * that are split and whose units merge, over years with holidays and a leap day.
 */
class BureauWalkProperties {
  private static final int MOST_ATTEMPTS = 12;
  private static final int STEPS_ON_ONE = 10;
  private static final LocalDate START = LocalDate.of(2023, 1, 19);

  /** Who is sent: whom the act wants, one wearing all hats, or somebody in any role. */
  enum Sent {
    RIGHT,
    MANY_HATS,
    ANYBODY
  }

  record Step(int pick, RandomAct act, int days, int choice, Sent sent, ActorRole role) {
    Actor actor(ActorRole wanted) {
      return switch (sent) {
        case RIGHT -> APetition.by(wanted);
        case MANY_HATS -> new Actor("person:many-hats", wanted.name(), null, null);
        case ANYBODY -> APetition.by(role);
      };
    }
  }

  @Provide
  Arbitrary<List<Step>> years() {
    Arbitrary<Sent> sent =
        Arbitraries.frequencyOf(
            Tuple.of(6, Arbitraries.just(Sent.RIGHT)),
            Tuple.of(2, Arbitraries.just(Sent.MANY_HATS)),
            Tuple.of(2, Arbitraries.of(Sent.ANYBODY)));
    Arbitrary<Step> step =
        Combinators.combine(
                Arbitraries.integers().between(0, 40),
                Arbitraries.of(RandomAct.all()),
                Arbitraries.frequencyOf(
                    Tuple.of(5, Arbitraries.integers().between(0, 3)),
                    Tuple.of(1, Arbitraries.integers().between(4, 40))),
                Arbitraries.integers().between(0, 11),
                sent,
                Arbitraries.of(ActorRole.class))
            .as(Step::new);
    return step.list().ofMinSize(100).ofMaxSize(300);
  }

  @Property(tries = 120)
  @Label("若干年间任意的行为之后，各条不变式依然成立（I-01 至 I-24，含 I-07、I-22、I-23）")
  void everyInvariantHoldsAfterEveryStep(@ForAll("years") List<Step> steps) {
    VirtualBureau bureau = new VirtualBureau(START);
    bureau.register(0);
    for (int i = 0; i < steps.size(); i++) {
      Step step = steps.get(i);
      bureau.pass(step.days());
      take(bureau, step, steps.get(i - i % STEPS_ON_ONE).pick(), i);
    }
    Statistics.label("years").collect(bureau.years());
    bureau.all().forEach(each -> Statistics.label("stages").collect(each.stage()));
    assertThat(bureau.all()).isNotEmpty();
  }

  private static void take(VirtualBureau bureau, Step step, int pick, int number) {
    if (number % 30 == 29) {
      bureau.register(step.choice());
    }
    if (number % 60 == 59) {
      bureau.succeed(step.choice() % 2 == 0 ? "TOWN" : "WATER", "STATION");
    }
    Petition petition = bureau.pick(pick);
    boolean several = petition.registration().claimCount() > 1 && petition.parts().isEmpty();
    if (step.act() == IntakeDeed.SPLIT) {
      if (several) {
        bureau.split(petition, step.choice() % 2 == 0, step.actor(ActorRole.CLASSIFIER));
      }
      return;
    }
    act(bureau, step, petition);
  }

  /** The act, or the next ones in turn by the right person until one is allowed. */
  private static void act(VirtualBureau bureau, Step step, Petition petition) {
    for (int i = 0; i < MOST_ATTEMPTS; i++) {
      RandomAct act = RandomAct.after(step.act(), i);
      RandomAct.By by = i == 0 ? step::actor : APetition::by;
      if (act != IntakeDeed.SPLIT && bureau.attempt(act, petition, step.choice(), by)) {
        return;
      }
    }
  }
}
