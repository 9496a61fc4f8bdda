package cn.huiyin.petition.classification.domain.weighing;

import cn.huiyin.events.petition.PetitionKind;
import cn.huiyin.petition.classification.domain.learning.Learned;
import cn.huiyin.petition.classification.domain.ruleset.RuleSettings;
import cn.huiyin.petition.classification.domain.ruleset.Vote;
import cn.huiyin.petition.classification.domain.signal.CompiledRules;
import cn.huiyin.petition.classification.domain.suggestion.ClaimGuess;
import cn.huiyin.petition.classification.domain.suggestion.SuggestedRoute;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** 诉求的识别 (DOMAIN 8.1-4): whether a text has several claims, and which. */
final class ClaimReading {
  private final CompiledRules rules;
  private final Learned learned;
  private final RuleSettings settings;
  private final ClaimSplit split;

  ClaimReading(CompiledRules rules, Learned learned) {
    this.rules = rules;
    this.learned = learned;
    this.settings = rules.source().settings();
    this.split = new ClaimSplit(rules.source().connectors());
  }

  /** The claims of a text that has several: by its pieces, by a rule, or by texts like it. */
  List<ClaimGuess> of(Weighed whole) {
    List<ClaimGuess> byPieces = byPieces(whole);
    boolean several =
        whole.tally().marked(Vote.SPLIT) || whole.learning().split() >= settings.splitLearnedFrom();
    return byPieces.isEmpty() && several ? likeliest(whole) : byPieces;
  }

  private static List<ClaimGuess> likeliest(Weighed whole) {
    List<Candidate> likely =
        whole.ranked().stream().filter(each -> each.kind() != PetitionKind.INQUIRY).toList();
    boolean accusing = whole.tally().marked(Vote.SEALED) || whole.tally().marked(Vote.SUSPECT);
    return Stream.of(PetitionKind.ACCUSATION, PetitionKind.APPEAL)
        .filter(kind -> accusing || kind == PetitionKind.APPEAL)
        .flatMap(
            kind -> likely.stream().filter(each -> each.kind() == kind).limit(accusing ? 1 : 2))
        .map(each -> new ClaimGuess(each.kind(), each.route()))
        .toList();
  }

  /** What each piece of the text looks like by itself, if they differ in kind, subject or way. */
  private List<ClaimGuess> byPieces(Weighed whole) {
    List<String> pieces = split.pieces(whole.reading().text());
    if (pieces.size() < 2) {
      return List.of();
    }
    List<ClaimGuess> claims = new ArrayList<>();
    Set<String> marks = new HashSet<>();
    for (String text : pieces) {
      Weighed piece = Weighed.of(text, rules, learned);
      if (piece.tally().speaks()) {
        claims.add(new ClaimGuess(piece.best().kind(), piece.best().route()));
        subject(piece).ifPresent(code -> marks.add(code + sureRoute(piece.best())));
      }
    }
    boolean kindsDiffer = claims.stream().map(ClaimGuess::kind).distinct().count() > 1;
    return kindsDiffer || marks.size() > 1 ? claims.stream().distinct().toList() : List.of();
  }

  private java.util.Optional<String> subject(Weighed piece) {
    return rules.subjects(piece.reading()).stream()
        .filter(each -> each.score() > 0)
        .findFirst()
        .map(each -> each.subject().code());
  }

  /**
   * Two ways of one organ are two claims too, where they are plain: its inspectors and its court.
   */
  private String sureRoute(Candidate best) {
    return best.probability() >= settings.fullDecisionBelow() ? best.route().name() : "";
  }

  /** The candidates with the split among them, as likely as pieces and decided texts make it. */
  List<Candidate> ranked(Weighed whole, List<ClaimGuess> claims) {
    if (claims.isEmpty()) {
      return whole.ranked();
    }
    double several = several(whole);
    List<Candidate> weighed = new ArrayList<>();
    weighed.add(new Candidate(ClaimSplit.primary(claims), SuggestedRoute.SPLIT, several));
    whole.ranked().stream().map(each -> each.times(1 - several)).forEach(weighed::add);
    weighed.sort(Comparator.comparingDouble(Candidate::probability).reversed());
    return weighed;
  }

  /** Pieces that differ speak for it as much as decided texts; without any, these alone. */
  private double several(Weighed whole) {
    double learned = whole.learning().split();
    if (whole.learning().ways().isEmpty()) {
      return settings.split();
    }
    boolean seen = whole.tally().marked(Vote.SPLIT) || !byPieces(whole).isEmpty();
    return seen ? (settings.split() + learned) / 2 : learned;
  }
}
