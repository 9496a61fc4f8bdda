package cn.huiyin.petition.classification.domain.weighing;

import cn.huiyin.petition.classification.domain.learning.Learned;
import cn.huiyin.petition.classification.domain.ruleset.RuleSettings;
import cn.huiyin.petition.classification.domain.signal.CompiledRules;
import cn.huiyin.petition.classification.domain.suggestion.ClaimGuess;
import cn.huiyin.petition.classification.domain.suggestion.Place;
import cn.huiyin.petition.classification.domain.suggestion.Suggestion;
import java.util.List;

/** 分类建议员 (DOMAIN 8.1): reads a text by a rule set and suggests, best first. Immutable. */
public final class Suggester {
  private final CompiledRules rules;
  private final RuleSettings settings;
  private final Learned learned;
  private final ClaimReading claimReading;
  private final AccusationDoubt doubt;

  /**
   * @param learned what was decided before; it weighs beside the rules
   * @param floor what the program ships as learned: what it seals stays sealed
   */
  public Suggester(CompiledRules rules, Learned learned, Learned floor) {
    this.rules = rules;
    this.learned = learned;
    this.settings = rules.source().settings();
    this.claimReading = new ClaimReading(rules, learned);
    this.doubt = new AccusationDoubt(rules, learned, floor);
  }

  /** The edition of the rules it goes by. */
  public String edition() {
    return rules.source().edition();
  }

  /** The edition of the model of decided texts beside them. */
  public String modelEdition() {
    return learned.edition();
  }

  /** Suggestions for a text, the best first. */
  public List<Suggestion> suggest(String text, Place place) {
    Weighed whole = Weighed.of(text, rules, learned);
    List<ClaimGuess> claims = claimReading.of(whole);
    List<Candidate> ranked =
        new Territories(settings).weighed(claimReading.ranked(whole, claims), place);
    SealOfDoubt seal = SealOfDoubt.over(whole, ranked, claims, doubt, settings);
    Shaping shaping =
        new Shaping(
            whole.tally(),
            settings,
            seal,
            new SubjectPick(rules.subjects(whole.reading()), learned.subjects(whole.features())));
    return seal.shown(ranked, settings.suggestions()).stream()
        .map(candidate -> shaping.shaped(candidate, claims, place))
        .toList();
  }
}
