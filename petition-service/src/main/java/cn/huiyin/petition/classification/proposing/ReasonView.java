package cn.huiyin.petition.classification.proposing;

import cn.huiyin.petition.classification.domain.suggestion.Reason;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 理由: what a clerk can check it by. */
@Schema(description = "理由 A reason: signal words, step of the decision order, article")
public record ReasonView(
    @Schema(maxLength = 60, description = "规则 rule", examples = "pollution") String rule,
    @Schema(maxLength = 10, description = "判断步骤 step", examples = "8.1-6") String step,
    @Schema(maxLength = 60, examples = "环境保护法 第五十七条") String article,
    @Schema(maxItems = 100, description = "信号词 signal words", examples = "[\"粉尘\"]")
        List<String> words,
    @Schema(maxLength = 2000, examples = "信号词：粉尘；步骤8.1-6；依据：环境保护法 第五十七条") String text) {

  static ReasonView of(Reason reason) {
    return new ReasonView(
        reason.rule(), reason.step(), reason.article(), reason.words(), sentence(reason));
  }

  private static String sentence(Reason reason) {
    String words = reason.words().isEmpty() ? "" : "信号词：" + String.join("、", reason.words()) + "；";
    return words + "步骤" + reason.step() + "；依据：" + reason.article();
  }
}
