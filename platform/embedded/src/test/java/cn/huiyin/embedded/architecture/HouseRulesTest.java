package cn.huiyin.embedded.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("房屋规矩：每条都有一个违例证明其有效")
class HouseRulesTest {
  private static final String FIXTURES = "cn.huiyin.embedded.architecture.fixture";
  private static final JavaClasses BREACHES = new ClassFileImporter().importPackages(FIXTURES);
  private static final HouseRules RULES = HouseRules.of(FIXTURES);

  @Test
  @DisplayName("违例被发现")
  void everyRuleBites() {
    Map<String, ArchRule> rules = RULES.all("cn.huiyin.events.petition..");
    assertThat(rules).hasSize(8);
    rules.forEach(
        (name, rule) -> assertThat(rule.evaluate(BREACHES).hasViolation()).as(name).isTrue());
    assertThat(RULES.onlyActsAndReadsOpenTransactions().evaluate(BREACHES).hasViolation()).isTrue();
  }

  @Test
  @DisplayName("例外只放过所指的包")
  void anExceptionLetsOnlyItsPackagePass() {
    assertThat(
            RULES
                .onlyActsAndReadsOpenTransactions("..sloppy..", "..domain..")
                .evaluate(BREACHES)
                .hasViolation())
        .isFalse();
  }
}
