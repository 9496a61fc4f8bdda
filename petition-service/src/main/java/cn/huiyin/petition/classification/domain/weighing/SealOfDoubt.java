package cn.huiyin.petition.classification.domain.weighing;

import cn.huiyin.events.petition.PetitionKind;
import cn.huiyin.petition.classification.domain.ruleset.RuleSettings;
import cn.huiyin.petition.classification.domain.ruleset.Vote;
import cn.huiyin.petition.classification.domain.suggestion.ClaimGuess;
import cn.huiyin.petition.classification.domain.suggestion.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * 存疑从密 (第三十条, I-50): what may be an accusation is suggested under seal throughout, and that it may
 * be one is always among the suggestions.
 *
 * @param cause why it is sealed, or null when it isn't
 */
record SealOfDoubt(String cause) {
  private static final String ARTICLE = "信访工作条例 第三十条";

  /** The rules alone, texts like it, or all together: whichever sees an accusation seals. */
  static SealOfDoubt over(
      Weighed whole,
      List<Candidate> ranked,
      List<ClaimGuess> claims,
      AccusationDoubt doubt,
      RuleSettings settings) {
    boolean claimed = claims.stream().anyMatch(claim -> claim.kind() == PetitionKind.ACCUSATION);
    if (claimed || whole.tally().marked(Vote.SEALED)) {
      return new SealOfDoubt("accusation-signals");
    }
    boolean first = ranked.get(0).kind() == PetitionKind.ACCUSATION;
    if (first || accusing(whole.byRules()) >= settings.sealFrom()) {
      return new SealOfDoubt("accusation-likely");
    }
    return new SealOfDoubt(doubt.cause(whole).orElse(null));
  }

  boolean sealed() {
    return cause != null;
  }

  /** Why it is sealed, for a clerk. */
  Optional<Reason> reason() {
    return Optional.ofNullable(cause).map(why -> new Reason(why, "8.1-5", ARTICLE, List.of()));
  }

  private static double accusing(List<Candidate> candidates) {
    return candidates.stream()
        .filter(candidate -> candidate.kind() == PetitionKind.ACCUSATION)
        .mapToDouble(Candidate::probability)
        .sum();
  }

  /** The first few; under seal the likeliest accusation beside them, if it isn't one of them. */
  List<Candidate> shown(List<Candidate> ranked, int most) {
    List<Candidate> shown = new ArrayList<>(ranked.subList(0, Math.min(most, ranked.size())));
    boolean there = shown.stream().anyMatch(each -> each.kind() == PetitionKind.ACCUSATION);
    if (sealed() && !there) {
      ranked.stream()
          .filter(candidate -> candidate.kind() == PetitionKind.ACCUSATION)
          .findFirst()
          .ifPresent(shown::add);
    }
    return shown;
  }
}
