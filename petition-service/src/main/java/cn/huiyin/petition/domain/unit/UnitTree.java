package cn.huiyin.petition.domain.unit;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** 机构关系: an immutable picture of all organs and divisions, with the questions the law asks. */
public final class UnitTree {
  private final Map<String, Unit> units;
  private final Map<String, Territory> territories;

  public UnitTree(Collection<Unit> units, Collection<Territory> territories) {
    this.units = units.stream().collect(Collectors.toMap(Unit::code, Function.identity()));
    this.territories =
        territories.stream().collect(Collectors.toMap(Territory::code, Function.identity()));
  }

  public Optional<Unit> unit(String code) {
    return code == null ? Optional.empty() : Optional.ofNullable(units.get(code));
  }

  public Optional<Territory> territory(String code) {
    return code == null ? Optional.empty() : Optional.ofNullable(territories.get(code));
  }

  public Collection<Unit> units() {
    return units.values();
  }

  public Collection<Territory> territories() {
    return territories.values();
  }

  /** Whether the division is known and governed by the county. */
  public boolean inCounty(String divisionCode) {
    return territory(divisionCode).map(Territory::inCounty).orElse(false);
  }

  /** Whether the unit is known, works, and is of the kind. */
  public boolean isOfKind(String unitCode, String kind) {
    return unit(unitCode).filter(Unit::active).map(unit -> unit.is(kind)).orElse(false);
  }

  /** 下级单位 (第二十三条): whether the unit works and stands, at whatever depth, below the other. */
  public boolean isBelow(String unitCode, String otherCode) {
    Set<String> seen = new HashSet<>();
    Optional<Unit> at = unit(unitCode).filter(Unit::active);
    while (at.isPresent() && seen.add(at.get().code())) {
      if (otherCode.equals(at.get().parentCode())) {
        return true;
      }
      at = unit(at.get().parentCode());
    }
    return false;
  }

  /** 上一级机关 (第三十五条): code of the organ next above the one this unit acts for. */
  public Optional<String> nextHigher(String unitCode) {
    return unit(unitCode).map(this::actsFor).map(Unit::parentCode);
  }

  /**
   * 复查、复核机关为原机关的上一级 (第三十五、三十六条, I-15): whether the reviewer is, or is the office of, the organ next
   * above the handler; for a department also the department one level up that guides it.
   */
  public boolean isNextHigher(String handlerCode, String reviewerCode) {
    String superior = nextHigher(handlerCode).orElse(null);
    if (superior == null || reviewerCode == null) {
      return false;
    }
    return superior.equals(reviewerCode)
        || unit(reviewerCode)
            .map(this::actsFor)
            .map(Unit::code)
            .filter(superior::equals)
            .isPresent()
        || unit(handlerCode)
            .map(Unit::superiorDepartmentCode)
            .filter(reviewerCode::equals)
            .isPresent();
  }

  /** Whether both are the same organ, or one is the office that acts in the other's name. */
  public boolean sameOrgan(String oneCode, String otherCode) {
    if (oneCode != null && oneCode.equals(otherCode)) {
      return true;
    }
    Optional<String> one = unit(oneCode).map(this::actsFor).map(Unit::code);
    return one.isPresent() && one.equals(unit(otherCode).map(this::actsFor).map(Unit::code));
  }

  /** The working offices of a kind that act in this organ's name, in the order of their codes. */
  Stream<Unit> officesOf(String organCode, String kind) {
    return units.values().stream()
        .filter(unit -> unit.active() && unit.is(kind) && !unit.code().equals(organCode))
        .filter(unit -> actsFor(unit).code().equals(organCode))
        .sorted(Comparator.comparing(Unit::code));
  }

  /** 信访局、复查复核办公室 act in the name of the government of their territory. */
  private Unit actsFor(Unit unit) {
    boolean office = unit.is(UnitKind.REVIEW_BODY) || unit.is(UnitKind.PETITION_BUREAU);
    if (!office || unit.divisionCode() == null) {
      return unit;
    }
    return units.values().stream()
        .filter(other -> other.is(UnitKind.GOVERNMENT))
        .filter(other -> unit.divisionCode().equals(other.divisionCode()))
        .findFirst()
        .orElse(unit);
  }
}
