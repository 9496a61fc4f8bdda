package cn.huiyin.petition.domain.stage;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Lets a row of the lifecycle read as a sentence: from(…).on(…).by(…).to(…).under("32"). */
final class TransitionBuilder {
  private final Set<PetitionStage> stages;
  private PetitionAct act;
  private Set<ActorRole> roles = Set.of();
  private PetitionStage target;
  private String article = "—";
  private String document = "";
  private List<ClockEffect> effects = List.of();
  private Keeper keeper;
  private boolean aside;

  TransitionBuilder(Set<PetitionStage> stages) {
    this.stages = stages;
  }

  TransitionBuilder on(PetitionAct newAct) {
    act = newAct;
    return this;
  }

  TransitionBuilder by(ActorRole first, ActorRole... others) {
    roles = EnumSet.of(first, others);
    return this;
  }

  TransitionBuilder to(PetitionStage stage) {
    target = stage;
    return this;
  }

  /** The main line stays where it is. */
  TransitionBuilder staying() {
    target = null;
    return this;
  }

  /** A side state: stays, and its date need not follow the main line. */
  TransitionBuilder aside() {
    aside = true;
    return staying();
  }

  TransitionBuilder under(String newArticle) {
    article = newArticle;
    return this;
  }

  TransitionBuilder withDocument(String newDocument) {
    document = newDocument;
    return this;
  }

  TransitionBuilder clock(ClockEffect... newEffects) {
    effects = Arrays.asList(newEffects);
    return this;
  }

  TransitionBuilder keptBy(Keeper newKeeper) {
    keeper = newKeeper;
    return this;
  }

  /** One row for each stage the sentence names. */
  Stream<Transition> rows() {
    return stages.stream()
        .map(
            stage ->
                new Transition(
                    stage,
                    act,
                    roles,
                    target == null ? stage : target,
                    article,
                    document,
                    effects,
                    keeper,
                    aside));
  }
}
