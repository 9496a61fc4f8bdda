package cn.huiyin.petition.enquiry.access;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.kit.identity.Role;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("查看权限表（DOMAIN 7.2）")
class IdentityMatrixTest {
  private static final Set<Occasion> EVERY = EnumSet.allOf(Occasion.class);

  @Test
  @DisplayName("I-52 谁都不会不说明目的就看到全部身份信息")
  void nobodySeesFullWithoutAPurpose() {
    for (Role role : Role.values()) {
      for (Sensitivity sort : Sensitivity.values()) {
        assertThat(IdentityMatrix.usual(role.name(), Set.of(sort))).isNotEqualTo(IdentityView.FULL);
      }
    }
  }

  @Test
  @DisplayName("I-50 检举控告只有局负责人和纪检移交专员知悉，督查员只见存在与日期，县领导只见向其报告的")
  void accusationsAreKnownToTwoRolesOnly() {
    List<Role> knowing =
        Arrays.stream(Role.values())
            .filter(
                role ->
                    IdentityMatrix.usual(role.name(), Set.of(Sensitivity.SEALED))
                        != IdentityView.NONE)
            .toList();
    assertThat(knowing)
        .containsExactlyInAnyOrder(
            Role.BUREAU_HEAD, Role.DISCIPLINE_LIAISON, Role.SUPERVISOR, Role.COUNTY_LEADER);
    assertThat(IdentityMatrix.usual("SUPERVISOR", Set.of(Sensitivity.SEALED)))
        .isEqualTo(IdentityView.DATES);
    assertThat(
            IdentityMatrix.mayAskFull(
                "SUPERVISOR", Set.of(Sensitivity.SEALED), EnumSet.allOf(Occasion.class)))
        .isFalse();
  }

  @ParameterizedTest(name = "{0} {1}: {2}")
  @CsvSource({
    "INTAKE,ORDINARY,OWN_ENTRY",
    "INTAKE,PROTECTED,ENTRY_DAY",
    "UNIT_HANDLER,ORDINARY,OPEN_CASE",
    "UNIT_HEAD,SUGGESTION,PURPOSE",
    "UNIT_HANDLER,SEALED_IN_ORGAN,OPEN_CASE",
    "UNIT_HEAD,SEALED_IN_ORGAN,PURPOSE",
    "REVIEWER,ORDINARY,IN_REVIEW",
    "SUPERVISOR,ORDINARY,PURPOSE",
    "COUNTY_LEADER,ORDINARY,LED_CASE",
    "BUREAU_HEAD,SEALED,FOUR_EYES",
    "BUREAU_HEAD,PROTECTED,PURPOSE",
    "DISCIPLINE_LIAISON,SEALED,PURPOSE"
  })
  @DisplayName("看全部各有其条件，缺了就看不到")
  void allIsSeenOnItsOccasionOnly(String role, Sensitivity sort, Occasion occasion) {
    assertThat(IdentityMatrix.mayAskFull(role, Set.of(sort), Set.of(occasion))).isTrue();
    Set<Occasion> others = EnumSet.complementOf(EnumSet.of(occasion));
    assertThat(IdentityMatrix.mayAskFull(role, Set.of(sort), others)).isFalse();
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource({
    "CLASSIFIER,ORDINARY",
    "CLASSIFIER,PROTECTED",
    "INTAKE,SEALED",
    "INTAKE,ARCHIVED",
    "REVIEWER,SUGGESTION",
    "SUPERVISOR,PROTECTED",
    "UNIT_HEAD,SEALED",
    "UNIT_HANDLER,SEALED",
    "REVIEWER,SEALED_IN_ORGAN",
    "COUNTY_LEADER,SEALED_IN_ORGAN",
    "MEDIATOR,SEALED",
    "LAWYER,ORDINARY",
    "ANALYST,ORDINARY",
    "ADMIN,ORDINARY",
    "ADMIN,SEALED",
    "NOBODY,ORDINARY"
  })
  @DisplayName("这些格里，什么条件都看不到全部")
  void someNeverSeeAll(String role, Sensitivity sort) {
    assertThat(IdentityMatrix.mayAskFull(role, Set.of(sort), EVERY)).isFalse();
  }

  @Test
  @DisplayName("I-56 未成年人、被害人：分类员只见正文，督查员、县领导只见编号")
  void protectedPersonsAreShownToFewer() {
    Set<Sensitivity> child = EnumSet.of(Sensitivity.ORDINARY, Sensitivity.PROTECTED);
    assertThat(IdentityMatrix.usual("CLASSIFIER", child)).isEqualTo(IdentityView.TEXT);
    assertThat(IdentityMatrix.usual("INTAKE", child)).isEqualTo(IdentityView.REF);
    assertThat(IdentityMatrix.usual("SUPERVISOR", child)).isEqualTo(IdentityView.REF);
    assertThat(IdentityMatrix.usual("COUNTY_LEADER", child)).isEqualTo(IdentityView.REF);
    assertThat(IdentityMatrix.usual("ANALYST", child)).isEqualTo(IdentityView.NONE);
  }

  @Test
  @DisplayName("同属几类的，按最严的一格")
  void theStrictestCellDecides() {
    Set<Sensitivity> sorts = EnumSet.of(Sensitivity.SEALED, Sensitivity.ARCHIVED);
    assertThat(IdentityMatrix.mayAskFull("BUREAU_HEAD", sorts, Set.of(Occasion.PURPOSE))).isFalse();
    assertThat(IdentityMatrix.usual("INTAKE", Set.of(Sensitivity.ORDINARY, Sensitivity.ARCHIVED)))
        .isEqualTo(IdentityView.NONE);
    assertThat(IdentityMatrix.usual("INTAKE", Set.of())).isEqualTo(IdentityView.NONE);
  }

  @Test
  @DisplayName("系统管理员看不到任何内容，分析员只看到编号")
  void theAdministratorSeesNothingAndTheAnalystCodes() {
    for (Sensitivity sort : Sensitivity.values()) {
      assertThat(IdentityMatrix.usual("ADMIN", Set.of(sort))).isEqualTo(IdentityView.NONE);
    }
    assertThat(IdentityMatrix.usual("ANALYST", Set.of(Sensitivity.ORDINARY)))
        .isEqualTo(IdentityView.REF);
  }
}
