package cn.huiyin.petition.classification.proposing;

import cn.huiyin.events.petition.PetitionKind;
import cn.huiyin.petition.classification.domain.suggestion.ClaimGuess;
import cn.huiyin.petition.classification.domain.suggestion.SuggestedRoute;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 拆出的诉求. */
@Schema(description = "拆出的诉求 A claim of several")
public record ClaimView(PetitionKind kind, SuggestedRoute route) {

  static ClaimView of(ClaimGuess guess) {
    return new ClaimView(guess.kind(), guess.route());
  }
}
