package cn.huiyin.petition.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import cn.huiyin.embedded.architecture.HouseRules;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

@DisplayName("架构守则")
class ArchitectureTest {
  private static final String ROOT = "cn.huiyin.petition";
  private static final HouseRules RULES = HouseRules.of(ROOT);
  private static final JavaClasses SERVICE =
      new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages(ROOT);

  @Test
  @DisplayName("看到的是本服务的类")
  void theClassesAreThere() {
    assertThat(SERVICE.size()).isGreaterThan(200);
  }

  @TestFactory
  @DisplayName("本服务遵守")
  Stream<DynamicTest> theServiceObeys() {
    return RULES.all("cn.huiyin.events.petition..", "cn.huiyin.events.org..").entrySet().stream()
        .map(rule -> dynamicTest(rule.getKey(), () -> rule.getValue().check(SERVICE)));
  }

  @Test
  @DisplayName("办件的公共步骤不自开事务")
  void theStepsOfAnActWorkInItsTransaction() {
    RULES.noTransactionIn("..petition.act..").check(SERVICE);
  }
}
