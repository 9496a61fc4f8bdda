package cn.huiyin.petition.classification.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The shipped model learned from all but blind.jsonl, which another person wrote. */
@DisplayName("分类建议的准确率（I-60），检举控告一律密封（第三十条、I-50）")
class ExamplesTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "given.jsonl, 0.97, 0.97, 1.00",
    "building.jsonl, 0.99, 0.98, 0.99",
    "held-out.jsonl, 0.99, 0.98, 0.99",
    "blind.jsonl, 0.95, 0.80, 0.97"
  })
  @DisplayName("类别、途径（首条、前三条）不低于下限")
  void kindAndRouteReachTheFloors(String file, double kind, double route, double routeInThree) {
    Accuracy accuracy = Accuracy.over(LabelledText.of(file));
    assertThat(accuracy.kind()).as(accuracy.toString()).isGreaterThanOrEqualTo(kind);
    assertThat(accuracy.route()).as(accuracy.toString()).isGreaterThanOrEqualTo(route);
    assertThat(accuracy.routeInThree()).isGreaterThanOrEqualTo(routeInThree);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "given.jsonl, 0.9, 0.05",
    "building.jsonl, 0.9, 0.03",
    "held-out.jsonl, 0.9, 0.03",
    "blind.jsonl, 0.5, 0.32"
  })
  @DisplayName("I-50 检举控告的每一条建议都密封，无一例外；内容分类有下限，多密封的有上限")
  void everyAccusationIsSealed(String file, double subject, double overSealed) {
    List<LabelledText> texts = LabelledText.of(file);
    assertThat(Accuracy.unsealed(texts)).isEmpty();
    assertThat(Accuracy.over(texts).subject()).isGreaterThanOrEqualTo(subject);
    assertThat(Accuracy.over(texts).overSealed()).isLessThanOrEqualTo(overSealed);
  }
}
