package cn.huiyin.petition.classification.domain.weighing;

import cn.huiyin.events.petition.PetitionKind;
import cn.huiyin.petition.classification.domain.ruleset.Vote;
import cn.huiyin.petition.classification.domain.suggestion.SuggestedRoute;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** 排序: from votes to probabilities: first the kind, then the way within the kind. */
final class Ranking {
  private static final Map<PetitionKind, List<SuggestedRoute>> WAYS =
      new EnumMap<>(PetitionKind.class);

  static {
    WAYS.put(
        PetitionKind.APPEAL,
        List.of(
            SuggestedRoute.R31_1,
            SuggestedRoute.R31_2,
            SuggestedRoute.R31_3,
            SuggestedRoute.R31_4,
            SuggestedRoute.R31_5,
            SuggestedRoute.R31_6,
            SuggestedRoute.REVIEW_REQUEST,
            SuggestedRoute.NO_LONGER_ACCEPTED));
    WAYS.put(
        PetitionKind.ACCUSATION,
        List.of(SuggestedRoute.DISCIPLINE, SuggestedRoute.COMPETENT_ORGAN));
    WAYS.put(PetitionKind.SUGGESTION, List.of(SuggestedRoute.NONE));
    WAYS.put(PetitionKind.INQUIRY, List.of(SuggestedRoute.NONE));
  }

  private final Tally tally;
  private final double routePull;

  Ranking(Tally tally, double routePull) {
    this.tally = tally;
    this.routePull = routePull;
  }

  /** All candidates, the likeliest first; their probabilities add up to one. */
  List<Candidate> candidates() {
    List<Candidate> candidates = new ArrayList<>();
    double allKinds = WAYS.keySet().stream().mapToDouble(this::kindWeight).sum();
    WAYS.forEach(
        (kind, ways) -> {
          double share = kindWeight(kind) / allKinds;
          double allWays = ways.stream().mapToDouble(this::wayWeight).sum();
          ways.forEach(
              way -> candidates.add(new Candidate(kind, way, share * wayWeight(way) / allWays)));
        });
    candidates.sort(Comparator.comparingDouble(Candidate::probability).reversed());
    return candidates;
  }

  private double kindWeight(PetitionKind kind) {
    double pull = WAYS.get(kind).stream().mapToDouble(this::score).max().orElse(0) * routePull;
    return Math.exp(tally.sum(Vote.valueOf(kind.name())) + Math.max(pull, 0));
  }

  private double wayWeight(SuggestedRoute way) {
    return Math.exp(score(way));
  }

  private double score(SuggestedRoute way) {
    return way.vote().map(tally::sum).orElse(0.0);
  }
}
