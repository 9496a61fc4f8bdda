package cn.huiyin.petition.classification.domain.weighing;

import cn.huiyin.events.petition.PetitionKind;
import cn.huiyin.petition.classification.domain.ruleset.Vote;
import cn.huiyin.petition.classification.domain.signal.Finding;
import cn.huiyin.petition.classification.domain.suggestion.Reason;
import cn.huiyin.petition.classification.domain.suggestion.SuggestedRoute;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** 计票: what the findings of one text add up to. */
final class Tally {
  private final List<Finding> findings;
  private final Map<Vote, Double> sums = new EnumMap<>(Vote.class);

  Tally(Map<Vote, Double> priors, List<Finding> findings) {
    this.findings = findings;
    sums.putAll(priors);
    findings.forEach(
        finding ->
            finding
                .rule()
                .votes()
                .forEach((vote, weight) -> sums.merge(vote, weight, Double::sum)));
  }

  double sum(Vote vote) {
    return sums.getOrDefault(vote, 0.0);
  }

  boolean marked(Vote mark) {
    return sum(mark) > 0;
  }

  /** Whether a word was found that speaks for a kind or a route, not only for a flag. */
  boolean speaks() {
    return findings.stream()
        .flatMap(finding -> finding.rule().votes().keySet().stream())
        .anyMatch(vote -> !vote.isFlag());
  }

  /** The rules that spoke for the kind, the route, or a flag. */
  List<Reason> reasons(PetitionKind kind, SuggestedRoute route) {
    return findings.stream()
        .filter(finding -> speaksFor(finding, kind, route))
        .map(Reason::of)
        .distinct()
        .toList();
  }

  private static boolean speaksFor(Finding finding, PetitionKind kind, SuggestedRoute route) {
    return finding.rule().votes().entrySet().stream()
        .filter(vote -> vote.getValue() > 0)
        .map(Map.Entry::getKey)
        .anyMatch(
            vote ->
                vote.isFlag()
                    || vote == Vote.valueOf(kind.name())
                    || route.vote().filter(vote::equals).isPresent());
  }
}
