package cn.huiyin.petition.classification.domain.weighing;

import cn.huiyin.events.petition.PetitionKind;
import cn.huiyin.petition.classification.domain.ruleset.RuleSettings;
import cn.huiyin.petition.classification.domain.ruleset.Vote;
import cn.huiyin.petition.classification.domain.suggestion.ClaimGuess;
import cn.huiyin.petition.classification.domain.suggestion.Place;
import cn.huiyin.petition.classification.domain.suggestion.Reason;
import cn.huiyin.petition.classification.domain.suggestion.SuggestedRoute;
import cn.huiyin.petition.classification.domain.suggestion.Suggestion;
import java.util.ArrayList;
import java.util.List;

/** 成文: a candidate with its subject, its flags and its reasons. */
final class Shaping {
  private final Tally tally;
  private final RuleSettings settings;
  private final SealOfDoubt seal;
  private final boolean sealed;
  private final SubjectPick subjects;

  Shaping(Tally tally, RuleSettings settings, SealOfDoubt seal, SubjectPick subjects) {
    this.tally = tally;
    this.settings = settings;
    this.seal = seal;
    this.sealed = seal.sealed();
    this.subjects = subjects;
  }

  Suggestion shaped(Candidate candidate, List<ClaimGuess> claims, Place place) {
    double confidence = Math.round(candidate.probability() * 1000) / 1000.0;
    boolean under = sealed || candidate.kind() == PetitionKind.ACCUSATION;
    boolean whole = under || tally.marked(Vote.MINOR) || confidence < settings.fullDecisionBelow();
    boolean split = candidate.route() == SuggestedRoute.SPLIT;
    return new Suggestion(
        candidate.kind(),
        candidate.route(),
        subjects.forCandidate(candidate),
        under,
        tally.marked(Vote.URGENT),
        mediationSuitable(candidate),
        whole,
        confidence,
        split ? claims : List.of(),
        reasons(candidate, split, place));
  }

  /** DOMAIN 3.3: no accusation, no judicial relief under way, no matter already final. */
  private boolean mediationSuitable(Candidate candidate) {
    return !sealed
        && candidate.kind() == PetitionKind.APPEAL
        && candidate.route() != SuggestedRoute.NO_LONGER_ACCEPTED
        && candidate.route() != SuggestedRoute.REVIEW_REQUEST
        && candidate.route() != SuggestedRoute.R31_3
        && tally.sum(Vote.MEDIATION) > 0
        && tally.sum(Vote.NO_MEDIATION) <= 0;
  }

  private List<Reason> reasons(Candidate candidate, boolean split, Place place) {
    List<Reason> reasons = new ArrayList<>(tally.reasons(candidate.kind(), candidate.route()));
    if (candidate.route() == SuggestedRoute.OUT_OF_JURISDICTION) {
      reasons.add(0, new Reason("territory", "8.1-3", "信访工作条例 第五条", place.namedOutside()));
    }
    if (split) {
      reasons.add(0, new Reason("claims", "8.1-4", "信访工作条例 第二十二条", List.of()));
    }
    seal.reason().ifPresent(reasons::add);
    if (reasons.isEmpty()) {
      reasons.add(new Reason("no-signal", "8.1-6", "信访工作条例 第三十一条", List.of()));
    }
    return List.copyOf(reasons);
  }
}
