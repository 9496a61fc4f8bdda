package cn.huiyin.reporting.architecture;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import jakarta.transaction.Transactional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("房屋规矩")
class HouseRulesTest {
  private static final JavaClasses OURS =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("cn.huiyin.reporting");
  private static final JavaClasses FIXTURES =
      new ClassFileImporter()
          .importPackages(
              "cn.huiyin.reporting.architecture.fixture", "cn.huiyin.reporting.domain.fixture");

  private static final ArchRule FIGURES_ARE_PURE =
      ArchRuleDefinition.classes()
          .that()
          .resideInAnyPackage("..history..", "..facts..", "..folding..", "..figures..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage("java..", "..history..", "..facts..", "..folding..", "..figures..");

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

  private static final ArchRule ONLY_ACTS_OPEN_TRANSACTIONS =
      ArchRuleDefinition.methods()
          .that()
          .areAnnotatedWith(Transactional.class)
          .should()
          .haveName("execute");

  private static ArchRule noCyclesIn(String packages) {
    return SlicesRuleDefinition.slices().matching(packages).should().beFreeOfCycles();
  }

  private static void bites(ArchRule rule) {
    assertThatThrownBy(() -> rule.check(FIXTURES)).isInstanceOf(AssertionError.class);
  }

  @Test
  @DisplayName("经过、事实、指标是纯函数")
  void historiesFactsAndFiguresArePure() {
    FIGURES_ARE_PURE.check(OURS);
    bites(FIGURES_ARE_PURE);
  }

  @Test
  @DisplayName("台账案件只见自己")
  void theDomainSeesOnlyItsOwn() {
    DOMAIN_SEES_ONLY_ITS_OWN.check(OURS);
    bites(DOMAIN_SEES_ONLY_ITS_OWN);
  }

  @Test
  @DisplayName("没有人自己看钟")
  void nobodyAsksForNowWithoutAClock() {
    NOBODY_ASKS_FOR_NOW.check(OURS);
    bites(NOBODY_ASKS_FOR_NOW);
  }

  @Test
  @DisplayName("各间屋子之间没有循环")
  void thePackagesHaveNoCycles() {
    noCyclesIn("cn.huiyin.reporting.(*)..").check(OURS);
    bites(noCyclesIn("cn.huiyin.reporting.architecture.fixture.(*).."));
  }

  @Test
  @DisplayName("只有行为开启事务")
  void onlyActsOpenTransactions() {
    ONLY_ACTS_OPEN_TRANSACTIONS.check(OURS);
    bites(ONLY_ACTS_OPEN_TRANSACTIONS);
  }
}
