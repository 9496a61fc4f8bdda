package cn.huiyin.reporting.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import cn.huiyin.embedded.architecture.HouseRules;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

@DisplayName("架构守则")
class ArchitectureTest {
  private static final String ROOT = "cn.huiyin.reporting";
  private static final HouseRules RULES = HouseRules.of(ROOT);
  private static final JavaClasses SERVICE =
      new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages(ROOT);
  private static final JavaClasses FIXTURES =
      new ClassFileImporter().importPackages(ROOT + ".architecture.fixture");

  private static final ArchRule FIGURES_ARE_PURE =
      ArchRuleDefinition.classes()
          .that()
          .resideInAnyPackage("..history..", "..facts..", "..folding..", "..figures..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage("java..", "..history..", "..facts..", "..folding..", "..figures..");

  @Test
  @DisplayName("看到的是本服务的类")
  void theClassesAreThere() {
    assertThat(SERVICE.size()).isGreaterThan(100);
  }

  @TestFactory
  @DisplayName("本服务遵守")
  Stream<DynamicTest> theServiceObeys() {
    return RULES.all("cn.huiyin.events.ledger").entrySet().stream()
        .map(rule -> dynamicTest(rule.getKey(), () -> rule.getValue().check(SERVICE)));
  }

  @Test
  @DisplayName("经过、归纳、事实、指标是纯函数")
  void historiesFactsAndFiguresArePure() {
    FIGURES_ARE_PURE.check(SERVICE);
    assertThat(FIGURES_ARE_PURE.evaluate(FIXTURES).hasViolation()).isTrue();
  }

  @Test
  @DisplayName("只有用例开启事务")
  void onlyActsAndReadsOpenTransactions() {
    RULES.onlyActsAndReadsOpenTransactions().check(SERVICE);
  }
}
