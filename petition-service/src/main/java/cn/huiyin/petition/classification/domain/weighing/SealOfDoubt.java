package cn.huiyin.petition.classification.domain.weighing;

import cn.huiyin.events.petition.PetitionKind;
import cn.huiyin.petition.classification.domain.ruleset.RuleSettings;
import cn.huiyin.petition.classification.domain.ruleset.Vote;
import cn.huiyin.petition.classification.domain.suggestion.ClaimGuess;
import java.util.ArrayList;
import java.util.List;

/**
 * 存疑从密 (第三十条, I-50): what may be an accusation is suggested under seal throughout, and that it may
 * be one is always among the suggestions.
 */
record SealOfDoubt(boolean sealed) {

  /** The rules alone or all together: whichever sees an accusation seals. */
  static SealOfDoubt over(
      Tally tally,
      List<Candidate> byRules,
      List<Candidate> ranked,
      List<ClaimGuess> claims,
      RuleSettings settings) {
    boolean claimed = claims.stream().anyMatch(claim -> claim.kind() == PetitionKind.ACCUSATION);
    return new SealOfDoubt(
        claimed
            || tally.marked(Vote.SEALED)
            || Math.max(accusing(byRules), accusing(ranked)) >= settings.sealFrom());
  }

  private static double accusing(List<Candidate> candidates) {
    return candidates.stream()
        .filter(candidate -> candidate.kind() == PetitionKind.ACCUSATION)
        .mapToDouble(Candidate::probability)
        .sum();
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
