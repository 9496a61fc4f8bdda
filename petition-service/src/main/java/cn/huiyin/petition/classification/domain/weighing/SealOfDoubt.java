package cn.huiyin.petition.classification.domain.weighing;

import cn.huiyin.events.petition.PetitionKind;
import cn.huiyin.petition.classification.domain.signal.RuleSettings;
import cn.huiyin.petition.classification.domain.signal.Vote;
import cn.huiyin.petition.classification.domain.suggestion.ClaimGuess;
import java.util.ArrayList;
import java.util.List;

/**
 * 存疑从密 (第三十条, I-50): what may be an accusation is suggested under seal throughout, and that it may be
 * one is always among the suggestions.
 */
record SealOfDoubt(boolean sealed) {

  static SealOfDoubt over(
      Tally tally, List<Candidate> ranked, List<ClaimGuess> claims, RuleSettings settings) {
    double accusation =
        ranked.stream()
            .filter(candidate -> candidate.kind() == PetitionKind.ACCUSATION)
            .mapToDouble(Candidate::probability)
            .sum();
    boolean claimed = claims.stream().anyMatch(claim -> claim.kind() == PetitionKind.ACCUSATION);
    return new SealOfDoubt(
        claimed || tally.marked(Vote.SEALED) || accusation >= settings.sealFrom());
  }

  /** The first few; under seal the likeliest accusation is one of them. */
  List<Candidate> shown(List<Candidate> ranked, int most) {
    List<Candidate> shown = new ArrayList<>(ranked.subList(0, Math.min(most, ranked.size())));
    boolean there = shown.stream().anyMatch(each -> each.kind() == PetitionKind.ACCUSATION);
    if (sealed && !there) {
      ranked.stream()
          .filter(candidate -> candidate.kind() == PetitionKind.ACCUSATION)
          .findFirst()
          .ifPresent(accusation -> shown.set(shown.size() - 1, accusation));
    }
    return shown;
  }
}
