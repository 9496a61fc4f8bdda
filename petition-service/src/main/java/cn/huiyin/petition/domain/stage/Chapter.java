package cn.huiyin.petition.domain.stage;

import java.util.EnumSet;
import java.util.Set;

/** 章: a part of the lifecycle table; gives its rows the word they begin with. */
abstract class Chapter {

  static TransitionBuilder from(PetitionStage first, PetitionStage... others) {
    return new TransitionBuilder(EnumSet.of(first, others));
  }

  static TransitionBuilder fromAnyOf(Set<PetitionStage> stages) {
    return new TransitionBuilder(stages);
  }
}
