package cn.huiyin.petition.classification.proposing;

import cn.huiyin.kit.casework.UuidV7;
import cn.huiyin.petition.classification.domain.suggestion.Place;
import cn.huiyin.petition.classification.domain.suggestion.PlaceReading;
import cn.huiyin.petition.classification.domain.suggestion.UnitChoice;
import cn.huiyin.petition.classification.domain.weighing.Suggester;
import cn.huiyin.petition.classification.rules.RulesInForce;
import cn.huiyin.petition.domain.unit.Unit;
import cn.huiyin.petition.domain.unit.UnitDirectory;
import cn.huiyin.petition.domain.unit.UnitTree;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/**
 * 提出分类建议 (DOMAIN 8.1, I-60): reads the text by the rules in force; keeps the codes, not the text.
 */
@ApplicationScoped
public class SuggestClassification {
  private final RulesInForce rules;
  private final UnitDirectory units;
  private final KeptClassifications kept;
  private final Clock clock;

  @Inject
  SuggestClassification(
      RulesInForce rules, UnitDirectory units, KeptClassifications kept, Clock clock) {
    this.rules = rules;
    this.units = units;
    this.kept = kept;
    this.clock = clock;
  }

  @Transactional
  public SuggestionAnswer execute(SuggestionRequest request) {
    UnitTree tree = units.tree();
    Suggester suggester = rules.suggester();
    Place place = PlaceReading.of(tree, request.divisionCode(), request.text());
    UnitChoice unit = new UnitChoice(tree, request.divisionCode());
    List<SuggestionView> shown =
        suggester.suggest(request.text(), place).stream()
            .map(
                each ->
                    SuggestionView.of(each, unit.forSuggestion(each).map(Unit::code).orElse(null)))
            .toList();
    UUID id = UuidV7.at(clock.instant());
    SuggestionAnswer answer =
        new SuggestionAnswer(id, suggester.edition(), suggester.modelEdition(), shown);
    kept.keep(new KeptSuggestion(answer, clock.instant(), request));
    return answer;
  }
}
