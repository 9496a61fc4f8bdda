package cn.huiyin.reporting.architecture;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.huiyin.reporting.architecture.fixture.facts.ImpureFact;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("房屋规矩")
class HouseRulesTest {
  private static final JavaClasses OURS =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("cn.huiyin.reporting");
  private static final JavaClasses FIXTURES =
      new ClassFileImporter().importPackagesOf(ImpureFact.class);

  private static final ArchRule FIGURES_ARE_PURE =
      ArchRuleDefinition.classes()
          .that()
          .resideInAnyPackage("..history..", "..facts..", "..figures..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage("java..", "..history..", "..facts..", "..figures..");

  private static final ArchRule DOMAIN_SEES_ONLY_ITS_OWN =
      ArchRuleDefinition.classes()
          .that()
          .resideInAPackage("cn.huiyin.reporting.domain..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "java..",
              "jakarta.persistence..",
              "cn.huiyin.kit.casework..",
              "cn.huiyin.events..",
              "cn.huiyin.reporting.domain..");

  private static final ArchRule NOBODY_ASKS_FOR_NOW =
      ArchRuleDefinition.noClasses()
          .should()
          .callMethod(java.time.LocalDate.class, "now")
          .orShould()
          .callMethod(java.time.Instant.class, "now")
          .orShould()
          .callMethod(java.time.LocalDateTime.class, "now");

  private static final ArchRule NO_CYCLES =
      SlicesRuleDefinition.slices().matching("cn.huiyin.reporting.(*)..").should().beFreeOfCycles();

  @Test
  @DisplayName("经过、事实、指标是纯函数")
  void historiesFactsAndFiguresArePure() {
    FIGURES_ARE_PURE.check(OURS);
    assertThatThrownBy(() -> FIGURES_ARE_PURE.check(FIXTURES)).isInstanceOf(AssertionError.class);
  }

  @Test
  @DisplayName("台账案件只见自己")
  void theDomainSeesOnlyItsOwn() {
    DOMAIN_SEES_ONLY_ITS_OWN.check(OURS);
  }

  @Test
  @DisplayName("没有人自己看钟")
  void nobodyAsksForNowWithoutAClock() {
    NOBODY_ASKS_FOR_NOW.check(OURS);
    assertThatThrownBy(() -> NOBODY_ASKS_FOR_NOW.check(FIXTURES))
        .isInstanceOf(AssertionError.class);
  }

  @Test
  @DisplayName("各间屋子之间没有循环")
  void thePackagesHaveNoCycles() {
    NO_CYCLES.check(OURS);
  }
}
