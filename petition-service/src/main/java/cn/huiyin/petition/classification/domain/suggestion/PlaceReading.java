package cn.huiyin.petition.classification.domain.suggestion;

import cn.huiyin.petition.classification.domain.suggestion.Place.Where;
import cn.huiyin.petition.domain.unit.Territory;
import cn.huiyin.petition.domain.unit.UnitTree;
import java.util.List;
import java.util.Set;

/** 属地判断 (第五条, DOMAIN 8.3): by the table of divisions, never by a name in the program. */
public final class PlaceReading {
  private static final int SHORTEST_NAME = 3;
  private static final Set<String> ABOVE_COUNTY = Set.of("NATIONAL", "PROVINCE", "CITY");

  private PlaceReading() {}

  /**
   * Reads where a matter arose.
   *
   * @param divisionCode the division given, or null
   */
  public static Place of(UnitTree tree, String divisionCode, String text) {
    List<String> outside =
        tree.territories().stream()
            .filter(PlaceReading::elsewhere)
            .map(Territory::name)
            .filter(name -> name.length() >= SHORTEST_NAME && text.contains(name))
            .sorted()
            .toList();
    return new Place(where(tree, divisionCode), outside);
  }

  private static Where where(UnitTree tree, String divisionCode) {
    if (divisionCode == null || tree.territories().isEmpty()) {
      return Where.UNKNOWN;
    }
    return tree.territory(divisionCode).map(PlaceReading::where).orElse(Where.UNLISTED);
  }

  private static Where where(Territory territory) {
    if (territory.inCounty()) {
      return Where.INSIDE;
    }
    return elsewhere(territory) ? Where.OUTSIDE : Where.UNKNOWN;
  }

  /** A city or province has the county in it: its name says nothing of where a matter arose. */
  private static boolean elsewhere(Territory territory) {
    return !territory.inCounty() && !ABOVE_COUNTY.contains(territory.level());
  }
}
