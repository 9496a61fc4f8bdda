package cn.huiyin.petition.classification.domain.suggestion;

import cn.huiyin.events.petition.PetitionKind;
import cn.huiyin.petition.classification.domain.ruleset.SubjectRule;
import cn.huiyin.petition.domain.unit.Unit;
import cn.huiyin.petition.domain.unit.UnitKind;
import cn.huiyin.petition.domain.unit.UnitTree;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * 责任单位 (第二十二条 属地管理、谁主管谁负责): who of the county's organs has subject and territory. Nobody rather
 * than the wrong one; an accusation goes to the discipline organ or to nobody (I-50).
 */
public final class UnitChoice {
  private final UnitTree tree;
  private final String divisionCode;

  /**
   * @param divisionCode where the matter arose, or null
   */
  public UnitChoice(UnitTree tree, String divisionCode) {
    this.tree = tree;
    this.divisionCode = divisionCode;
  }

  /** The unit to suggest, or empty. */
  public Optional<Unit> forSuggestion(Suggestion suggestion) {
    if (suggestion.route() == SuggestedRoute.DISCIPLINE) {
      return ofKind(UnitKind.DISCIPLINE).findFirst();
    }
    if (suggestion.kind() == PetitionKind.ACCUSATION
        || suggestion.sealed()
        || suggestion.route() == SuggestedRoute.OUT_OF_JURISDICTION
        || suggestion.route().decided().isEmpty()
        || suggestion.subject() == null) {
      return Optional.empty();
    }
    return bySubject(suggestion.subject());
  }

  private Optional<Unit> bySubject(SubjectRule subject) {
    if (UnitKind.TOWN_GOVERNMENT.equals(subject.unitKind())) {
      Optional<Unit> town = town();
      return town.isPresent() ? town : named(subject);
    }
    if (subject.unitKind() != null) {
      return ofKind(subject.unitKind()).findFirst();
    }
    return named(subject).or(() -> onlyCompetent(subject));
  }

  private Optional<Unit> named(SubjectRule subject) {
    for (String name : subject.units()) {
      Optional<Unit> unit = county().filter(each -> each.name().contains(name)).findFirst();
      if (unit.isPresent()) {
        return unit;
      }
    }
    return Optional.empty();
  }

  /** By the list of powers alone, where just one organ has the subject. */
  private Optional<Unit> onlyCompetent(SubjectRule subject) {
    List<Unit> competent =
        county().filter(unit -> unit.subjects().contains(subject.code())).toList();
    return competent.size() == 1 ? Optional.of(competent.get(0)) : Optional.empty();
  }

  private Optional<Unit> town() {
    return tree.units().stream()
        .filter(Unit::active)
        .filter(unit -> unit.is(UnitKind.TOWN_GOVERNMENT))
        .filter(unit -> divisionCode != null && divisionCode.equals(unit.divisionCode()))
        .findFirst();
  }

  private java.util.stream.Stream<Unit> ofKind(String kind) {
    return county().filter(unit -> unit.is(kind));
  }

  /** The county's own organs, in the order of their codes. */
  private java.util.stream.Stream<Unit> county() {
    return tree.units().stream()
        .filter(Unit::active)
        .filter(unit -> "COUNTY".equals(unit.level()))
        .filter(unit -> unit.divisionCode() == null || tree.inCounty(unit.divisionCode()))
        .sorted(Comparator.comparing(Unit::code));
  }
}
