package cn.huiyin.petition.classification.domain.weighing;

import cn.huiyin.events.petition.PetitionKind;
import cn.huiyin.petition.classification.domain.learning.Learned;
import cn.huiyin.petition.classification.domain.ruleset.RuleSettings;
import cn.huiyin.petition.classification.domain.ruleset.Vote;
import cn.huiyin.petition.classification.domain.signal.CompiledRules;
import cn.huiyin.petition.classification.domain.signal.Reading;
import cn.huiyin.petition.classification.domain.suggestion.ClaimGuess;
import cn.huiyin.petition.classification.domain.suggestion.Place;
import cn.huiyin.petition.classification.domain.suggestion.SuggestedRoute;
import cn.huiyin.petition.classification.domain.suggestion.Suggestion;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** 分类建议员 (DOMAIN 8.1): reads a text by a rule set and suggests, best first. Immutable. */
public final class Suggester {
  private final CompiledRules rules;
  private final RuleSettings settings;
  private final ClaimSplit split;
  private final Learning learning;
  private final Learned learned;

  /**
   * @param learned what was decided before; it weighs beside the rules
   */
  public Suggester(CompiledRules rules, Learned learned) {
    this.rules = rules;
    this.learned = learned;
    this.learning = new Learning(learned.ways(), rules.source().settings().learnedShare());
    this.settings = rules.source().settings();
    this.split = new ClaimSplit(rules.source().connectors());
  }

  /** The edition of the rules it goes by. */
  public String edition() {
    return rules.source().edition();
  }

  /** Suggestions for a text, the best first. */
  public List<Suggestion> suggest(String text, Place place) {
    Reading reading = rules.read(text);
    Tally tally = tally(reading);
    List<Candidate> byRules = new Ranking(tally, settings.routePull()).candidates();
    List<Candidate> whole = learning.weighed(byRules, reading.text());
    List<ClaimGuess> claims = claims(reading, tally, whole);
    List<Candidate> ranked = new Territories(settings).weighed(splitWeighed(whole, claims), place);
    SealOfDoubt seal = SealOfDoubt.over(tally, byRules, ranked, claims, settings);
    Shaping shaping =
        new Shaping(
            tally,
            settings,
            seal.sealed(),
            new SubjectPick(
                rules.subjects(reading), learned.subjects().probabilities(reading.text())));
    return seal.shown(ranked, settings.suggestions()).stream()
        .map(candidate -> shaping.shaped(candidate, claims, place))
        .toList();
  }

  private Tally tally(Reading reading) {
    return new Tally(rules.source().priors(), rules.findings(reading));
  }

  /** The claims of a text that has several: by its pieces, or where a rule says that two meet. */
  private List<ClaimGuess> claims(Reading reading, Tally tally, List<Candidate> whole) {
    List<ClaimGuess> byPieces = claimsByPieces(reading);
    if (!byPieces.isEmpty() || !tally.marked(Vote.SPLIT)) {
      return byPieces;
    }
    List<Candidate> likely =
        whole.stream().filter(each -> each.kind() != PetitionKind.INQUIRY).toList();
    boolean accusing = tally.marked(Vote.SEALED);
    return Stream.of(PetitionKind.ACCUSATION, PetitionKind.APPEAL)
        .filter(kind -> accusing || kind == PetitionKind.APPEAL)
        .flatMap(
            kind -> likely.stream().filter(each -> each.kind() == kind).limit(accusing ? 1 : 2))
        .map(each -> new ClaimGuess(each.kind(), each.route()))
        .toList();
  }

  /** What each piece of the text looks like by itself, if they differ in kind, subject or way. */
  private List<ClaimGuess> claimsByPieces(Reading whole) {
    List<String> pieces = split.pieces(whole.text());
    if (pieces.size() < 2) {
      return List.of();
    }
    List<ClaimGuess> claims = new ArrayList<>();
    Set<String> marks = new HashSet<>();
    for (String piece : pieces) {
      Reading reading = rules.read(piece);
      Tally tally = tally(reading);
      if (tally.speaks()) {
        Candidate best = weighed(tally, piece).get(0);
        claims.add(new ClaimGuess(best.kind(), best.route()));
        rules.subjects(reading).stream()
            .filter(each -> each.score() > 0)
            .findFirst()
            .ifPresent(each -> marks.add(each.subject().code() + sureRoute(best)));
      }
    }
    boolean kindsDiffer = claims.stream().map(ClaimGuess::kind).distinct().count() > 1;
    return kindsDiffer || marks.size() > 1 ? claims.stream().distinct().toList() : List.of();
  }

  private List<Candidate> weighed(Tally tally, String text) {
    return learning.weighed(new Ranking(tally, settings.routePull()).candidates(), text);
  }

  /**
   * Two ways of one organ are two claims too, where they are plain: its inspectors and its court.
   */
  private String sureRoute(Candidate best) {
    return best.probability() >= settings.fullDecisionBelow() ? best.route().name() : "";
  }

  private List<Candidate> splitWeighed(List<Candidate> ranked, List<ClaimGuess> claims) {
    if (claims.isEmpty()) {
      return ranked;
    }
    List<Candidate> weighed = new ArrayList<>();
    weighed.add(new Candidate(ClaimSplit.primary(claims), SuggestedRoute.SPLIT, settings.split()));
    ranked.stream().map(each -> each.times(1 - settings.split())).forEach(weighed::add);
    weighed.sort(Comparator.comparingDouble(Candidate::probability).reversed());
    return weighed;
  }
}
