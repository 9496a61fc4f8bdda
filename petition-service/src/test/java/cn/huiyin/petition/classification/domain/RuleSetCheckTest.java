package cn.huiyin.petition.classification.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.huiyin.kit.casework.RuleBroken;
import cn.huiyin.petition.classification.domain.ruleset.RuleSet;
import cn.huiyin.petition.classification.domain.ruleset.RuleSetCheck;
import cn.huiyin.petition.classification.domain.ruleset.SignalRule;
import cn.huiyin.petition.classification.domain.ruleset.Vote;
import cn.huiyin.petition.classification.domain.weighing.AccusationsStaySealed;
import cn.huiyin.petition.classification.rules.RuleSetJson;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("规则集的校核")
class RuleSetCheckTest {
  private static final RuleSetJson FILES = new RuleSetJson(new ObjectMapper());
  private static final RuleSet SHIPPED = FILES.shipped();

  private static SignalRule rule(String id, List<List<String>> all, Map<Vote, Double> votes) {
    return new SignalRule(id, "8.1-6", "条", false, all, List.of(), votes);
  }

  private static RuleSet with(SignalRule... rules) {
    return new RuleSet(
        "t",
        SHIPPED.settings(),
        SHIPPED.priors(),
        List.of(),
        null,
        Map.of(),
        Map.of("甲", List.of("乙")),
        List.of(rules),
        List.of());
  }

  private static Optional<String> fault(SignalRule rule) {
    return new RuleSetCheck(with(rule)).fault();
  }

  @Test
  @DisplayName("随程序发布的规则集没有毛病，检举控告示例都被密封")
  void theShippedSetIsSound() {
    assertThat(new RuleSetCheck(SHIPPED).fault()).isEmpty();
    AccusationsStaySealed.check(SHIPPED, FILES.accusations());
    assertThat(FILES.accusations()).hasSizeGreaterThan(50);
  }

  @Test
  @DisplayName("重复的规则、不存在的词表、不成词的词、过重的权重、没有密封")
  void faultsAreNamed() {
    Map<Vote, Double> sealing = Map.of(Vote.SEALED, 1.0);
    SignalRule good = rule("a", List.of(List.of("@甲")), sealing);
    assertThat(fault(good)).isEmpty();
    assertThat(new RuleSetCheck(with(good, good)).fault())
        .hasValueSatisfying(fault -> assertThat(fault).contains("重复"));
    assertThat(fault(rule("b", List.of(List.of("@丙")), sealing)).orElseThrow()).contains("词表");
    assertThat(fault(rule("c", List.of(List.of("*")), sealing)).orElseThrow()).contains("不成词");
    assertThat(fault(rule("d", List.of(List.of()), sealing)).orElseThrow()).contains("没有信号词");
    assertThat(fault(rule("e", List.of(List.of("字")), Map.of(Vote.SEALED, 99.0))).orElseThrow())
        .contains("权重");
    assertThat(fault(rule("f", List.of(List.of("字")), Map.of(Vote.R31_1, 1.0))).orElseThrow())
        .contains("密封");
  }

  @Test
  @DisplayName("第三十条：会放过检举控告的规则集不得启用")
  void aSetThatLetsAnAccusationPassIsRefused() {
    RuleSet careless = with(rule("a", List.of(List.of("绝无此词")), Map.of(Vote.SEALED, 1.0)));
    assertThatThrownBy(() -> AccusationsStaySealed.check(careless, FILES.accusations()))
        .isInstanceOfSatisfying(
            RuleBroken.class,
            broken -> {
              assertThat(broken.code()).isEqualTo("ACCUSATIONS_STAY_SEALED");
              assertThat(broken.article()).contains("第三十条");
            });
  }
}
