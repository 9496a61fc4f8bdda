package cn.huiyin.petition.domain.unit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("上一级机关（I-15）")
class SuperiorOrgansTest {
  private static final LocalDate REFORM = LocalDate.of(2024, 3, 1);
  private static final UnitTree TREE =
      new UnitTree(
          List.of(
              unit("BUREAU", "GOV", "C1", UnitKind.PETITION_BUREAU),
              unit("GOV", "CITY", "C1", UnitKind.GOVERNMENT),
              unit("REVIEW", "CITY", "C1", UnitKind.REVIEW_BODY),
              unit("CITY", "PROVINCE", "C0", UnitKind.GOVERNMENT),
              unit("CITY-BUREAU", "CITY", "C0", UnitKind.PETITION_BUREAU),
              unit("CITY-WATER", "CITY", "C0", UnitKind.DEPARTMENT),
              new Unit(
                  "WATER",
                  "水利局",
                  "COUNTY",
                  "GOV",
                  "C1",
                  "DEPARTMENT",
                  Set.of(),
                  true,
                  "CITY-WATER"),
              unit("CITY-TAX", "PROVINCE-TAX", "C0", UnitKind.DEPARTMENT),
              unit("TAX", "CITY-TAX", "C1", UnitKind.DEPARTMENT),
              unit("TOWN", "GOV", "C1T1", UnitKind.TOWN_GOVERNMENT)),
          List.of(new Territory("C1T1", "一镇", "TOWN", true)));

  private static Unit unit(String code, String parent, String division, String kind) {
    return new Unit(code, code, "COUNTY", parent, division, kind, Set.of(), true);
  }

  private static List<String> above(String code) {
    return new SuperiorOrgans(TREE).above(code);
  }

  @Test
  @DisplayName("镇政府由县政府复查，复查复核办公室代表县政府")
  void aTownIsReviewedByTheCountysReviewOffice() {
    assertThat(above("TOWN")).containsExactly("REVIEW", "GOV");
  }

  @Test
  @DisplayName("县直部门由县政府或者上一级主管部门复查")
  void aDepartmentHasTwoSuperiors() {
    assertThat(above("WATER")).containsExactly("REVIEW", "GOV", "CITY-WATER");
    assertThat(TREE.isNextHigher("WATER", "CITY-WATER")).isTrue();
    assertThat(TREE.isNextHigher("TOWN", "CITY-WATER")).isFalse();
  }

  @Test
  @DisplayName("县政府及其办公室的上一级是市政府，由市信访局代表；没有复查办公室的由信访局代表")
  void theCountyIsReviewedByTheCity() {
    assertThat(above("GOV")).containsExactly("CITY-BUREAU", "CITY");
    assertThat(above("REVIEW")).containsExactly("CITY-BUREAU", "CITY");
  }

  @Test
  @DisplayName("垂直管理机关由其上级主管机关复查；上级不在名录的，没有")
  void aVerticalOrgansSuperiorIsItsOwn() {
    assertThat(above("TAX")).containsExactly("CITY-TAX");
    assertThat(above("CITY-TAX")).isEmpty();
    assertThat(above("NOWHERE")).isEmpty();
  }

  @Test
  @DisplayName("办公室与其所代表的政府是同一机关")
  void anOfficeIsTheOrganItActsFor() {
    assertThat(TREE.sameOrgan("BUREAU", "REVIEW")).isTrue();
    assertThat(TREE.sameOrgan("REVIEW", "GOV")).isTrue();
    assertThat(TREE.sameOrgan("REVIEW", "CITY-BUREAU")).isFalse();
    assertThat(TREE.sameOrgan("REVIEW", null)).isFalse();
  }

  @Test
  @DisplayName("按生效日查沿革：改革前后上级不同，首次录入的视为一向如此")
  void thePastIsAsItWas() {
    Unit before = unit("TOWN", "OLD-GOV", "C1T1", UnitKind.TOWN_GOVERNMENT);
    Unit after = unit("TOWN", "GOV", "C1T1", UnitKind.TOWN_GOVERNMENT);
    UnitHistory history =
        new UnitHistory(
            List.of(
                new UnitPeriod(LocalDate.of(2022, 1, 1), before), new UnitPeriod(REFORM, after)));
    assertThat(parent(history, REFORM.minusDays(1))).isEqualTo("OLD-GOV");
    assertThat(parent(history, REFORM)).isEqualTo("GOV");
    assertThat(history.on(REFORM, TREE).territory("C1T1")).isPresent();
    assertThat(new UnitHistory(List.of()).on(REFORM, TREE)).isSameAs(TREE);
  }

  private static String parent(UnitHistory history, LocalDate day) {
    return history.on(day, TREE).unit("TOWN").orElseThrow().parentCode();
  }
}
