package cn.huiyin.disclosure.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("架构规则，以及它们确实会咬人")
class ArchitectureTest {
  private static final JavaClasses SERVICE =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("cn.huiyin.disclosure");
  private static final JavaClasses VIOLATIONS =
      new ClassFileImporter().importPackages("cn.huiyin.disclosure.architecture.fixture");

  static Stream<ArchRule> rules() {
    return Stream.of(
        Guards.DOMAIN_IS_PURE,
        Guards.TRANSACTIONS_ONLY_ON_USE_CASES,
        Guards.NOBODY_ASKS_FOR_NOW_WITHOUT_A_CLOCK);
  }

  @ParameterizedTest
  @MethodSource("rules")
  @DisplayName("服务守规则")
  void theServiceKeepsTheRule(ArchRule rule) {
    rule.check(SERVICE);
  }

  @ParameterizedTest
  @MethodSource("rules")
  @DisplayName("违规的样例会被发现")
  void theViolatingFixtureIsCaught(ArchRule rule) {
    assertThat(rule.evaluate(VIOLATIONS).hasViolation()).isTrue();
  }

  @Test
  @DisplayName("各阶段之间没有循环依赖")
  void theStagesHaveNoCycles() {
    Guards.NO_CYCLES.check(SERVICE);
  }
}
