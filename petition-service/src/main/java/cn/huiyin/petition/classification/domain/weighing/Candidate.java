package cn.huiyin.petition.classification.domain.weighing;

import cn.huiyin.events.petition.PetitionKind;
import cn.huiyin.petition.classification.domain.suggestion.SuggestedRoute;

/** 候选: a kind and a way for it, and how likely it is. */
public record Candidate(PetitionKind kind, SuggestedRoute route, double probability) {

  public boolean is(PetitionKind otherKind, SuggestedRoute otherRoute) {
    return kind == otherKind && route == otherRoute;
  }

  Candidate times(double factor) {
    return new Candidate(kind, route, probability * factor);
  }
}
