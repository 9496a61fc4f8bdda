package cn.huiyin.petition.classification.rules.document;

import cn.huiyin.petition.classification.domain.ruleset.SignalRule;
import cn.huiyin.petition.classification.domain.ruleset.Vote;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 信号规则. */
@Schema(description = "信号规则 A rule: words that speak for a kind, a way or a flag")
public record RuleDocument(
    @NotNull @Pattern(regexp = "[a-z0-9-]{1,60}") @Schema(maxLength = 60, examples = "cadre-takes")
        String id,
    @NotNull @Pattern(regexp = "8\\.1-[1-7]") @Schema(maxLength = 10, examples = "8.1-5")
        String step,
    @NotBlank @Size(max = 60) @Schema(examples = "信访工作条例 第三十条") String article,
    @Schema(required = true, description = "各组词须在同一句 whether the groups must meet in one sentence")
        boolean oneSentence,
    @NotEmpty
        @Size(max = 10)
        @Schema(
            description = "每组至少一词；@词表，*为短间隔 a word of every group; @list, * a short gap",
            examples = "[[\"@cadre\"],[\"截留\",\"收受\"]]")
        List<@NotEmpty @Size(max = 500) List<@NotNull @Size(min = 1, max = 40) String>> all,
    @NotNull
        @Size(max = 500)
        @Schema(description = "有其一则不计 words that silence it", examples = "[\"没有截留\"]")
        List<@NotNull @Size(min = 1, max = 40) String> none,
    @NotEmpty
        @Size(max = 20)
        @Schema(
            description = "权重 weights, within ±20",
            examples = "{\"DISCIPLINE\":3,\"SEALED\":1}")
        Map<Vote, @NotNull Double> votes) {

  static RuleDocument of(SignalRule rule) {
    return new RuleDocument(
        rule.id(),
        rule.step(),
        rule.article(),
        rule.oneSentence(),
        rule.all(),
        rule.none(),
        rule.votes());
  }

  SignalRule asRule() {
    return new SignalRule(id, step, article, oneSentence, all, none, votes);
  }
}
