package cn.huiyin.disclosure.architecture;

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
  private static final String ROOT = "cn.huiyin.disclosure";
  private static final HouseRules RULES = HouseRules.of(ROOT);
  private static final JavaClasses SERVICE =
      new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages(ROOT);

  @Test
  @DisplayName("看到的是本服务的类")
  void theClassesAreThere() {
    assertThat(SERVICE.size()).isGreaterThan(100);
  }

  @TestFactory
  @DisplayName("本服务遵守")
  Stream<DynamicTest> theServiceObeys() {
    return RULES.all("cn.huiyin.events.disclosure").entrySet().stream()
        .map(rule -> dynamicTest(rule.getKey(), () -> rule.getValue().check(SERVICE)));
  }

  @Test
  @DisplayName("只有用例和查询开启事务")
  void onlyActsAndReadsOpenTransactions() {
    RULES.onlyActsAndReadsOpenTransactions("..integrity..").check(SERVICE);
  }
}
