package cn.huiyin.petition.guard;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.petition.cycletwo.Back;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("架构守则，每条都有一个违例证明其有效")
class ArchitectureTest {
  private static final JavaClasses SERVICE =
      new ClassFileImporter()
          .withImportOption(new DoNotIncludeTests())
          .importPackages("cn.huiyin.petition");

  @Test
  @DisplayName("看到的是本服务的类")
  void theClassesAreThere() {
    assertThat(SERVICE.size()).isGreaterThan(200);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rules")
  @DisplayName("本服务遵守")
  void theServiceObeys(String name, ArchRule rule, Class<?> breach) {
    rule.check(SERVICE);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rules")
  @DisplayName("违例被发现")
  void theRuleBites(String name, ArchRule rule, Class<?> breach) {
    JavaClasses fixture = new ClassFileImporter().importPackagesOf(breach, Back.class);
    assertThat(rule.evaluate(fixture).hasViolation()).isTrue();
  }

  static Stream<Arguments> rules() {
    return HouseRules.all();
  }
}
