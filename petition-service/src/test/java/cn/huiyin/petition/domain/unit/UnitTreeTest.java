package cn.huiyin.petition.domain.unit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class UnitTreeTest {
  private static final UnitTree TREE =
      new UnitTree(
          List.of(
              unit("BUREAU", "GOV", "C1", UnitKind.PETITION_BUREAU),
              unit("GOV", "CITY", "C1", UnitKind.GOVERNMENT),
              unit("REVIEW", "CITY", "C1", UnitKind.REVIEW_BODY),
              unit("CITY", null, "C0", UnitKind.GOVERNMENT),
              unit("CITY-REVIEW", "PROVINCE", "C0", UnitKind.REVIEW_BODY),
              unit("WATER", "GOV", "C1", UnitKind.DEPARTMENT),
              unit("TAX", "CITY-TAX", "C1", UnitKind.DEPARTMENT),
              unit("TOWN", "GOV", "C1T1", UnitKind.TOWN_GOVERNMENT)),
          List.of(
              new Territory("C1T1", "一镇", "TOWN", true),
              new Territory("C1T2", "二镇", "TOWN", false)));

  private static Unit unit(String code, String parent, String division, String kind) {
    return new Unit(code, code, "COUNTY", parent, division, kind, Set.of(), true);
  }

  @Test
  @DisplayName("镇政府、县直部门的上一级是县政府，由县复查复核办公室代表")
  void theCountysReviewBodyActsForTheCountyGovernment() {
    assertThat(TREE.isNextHigher("TOWN", "REVIEW")).isTrue();
    assertThat(TREE.isNextHigher("WATER", "REVIEW")).isTrue();
    assertThat(TREE.isNextHigher("WATER", "GOV")).isTrue();
    assertThat(TREE.isNextHigher("WATER", "BUREAU")).isTrue();
  }

  @Test
  @DisplayName("复核机关是复查机关的上一级")
  void theReReviewerIsAboveTheReviewer() {
    assertThat(TREE.isNextHigher("REVIEW", "CITY")).isTrue();
    assertThat(TREE.isNextHigher("REVIEW", "CITY-REVIEW")).isTrue();
    assertThat(TREE.isNextHigher("REVIEW", "REVIEW")).isFalse();
  }

  @Test
  @DisplayName("越级、平级、自己复查自己，都不是上一级")
  void skippingALevelIsNotNextHigher() {
    assertThat(TREE.isNextHigher("TOWN", "CITY")).isFalse();
    assertThat(TREE.isNextHigher("TOWN", "WATER")).isFalse();
    assertThat(TREE.isNextHigher("GOV", "REVIEW")).isFalse();
    assertThat(TREE.isNextHigher("TOWN", null)).isFalse();
    assertThat(TREE.isNextHigher("NOWHERE", "GOV")).isFalse();
  }

  @Test
  @DisplayName("垂直管理机关的上一级是其上级主管机关，可以不在名录内")
  void aVerticallyManagedOrgansSuperiorMayStandOutsideTheLedger() {
    assertThat(TREE.nextHigher("TAX")).contains("CITY-TAX");
    assertThat(TREE.isNextHigher("TAX", "CITY-TAX")).isTrue();
    assertThat(TREE.isNextHigher("TAX", "REVIEW")).isFalse();
  }

  @Test
  @DisplayName("未知区划不是本县管辖")
  void anUnknownDivisionIsNotInTheCounty() {
    assertThat(TREE.inCounty("C1T1")).isTrue();
    assertThat(TREE.inCounty("C1T2")).isFalse();
    assertThat(TREE.inCounty("C9")).isFalse();
    assertThat(TREE.inCounty(null)).isFalse();
  }

  @Test
  @DisplayName("没有分类清单的机关对其属地一般管辖")
  void anOrganWithoutSubjectsIsCompetentForAll() {
    assertThat(TREE.unit("TOWN").orElseThrow().competentFor("07")).isTrue();
    Unit water = new Unit("W", "水", "COUNTY", "GOV", "C1", "DEPARTMENT", Set.of("01"), true);
    assertThat(water.competentFor("01")).isTrue();
    assertThat(water.competentFor("07")).isFalse();
  }
}
