package cn.huiyin.petition.classification.rules.document;

import cn.huiyin.petition.classification.domain.ruleset.RuleSettings;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 规则参数. */
@Schema(description = "规则参数 Policies of the bureau")
public record SettingsDocument(
    @Min(1)
        @Max(10)
        @Schema(required = true, description = "建议条数 suggestions shown", examples = "3")
        int suggestions,
    @DecimalMin("0")
        @DecimalMax("1")
        @Schema(required = true, description = "低于此须全面人工", examples = "0.7")
        double fullDecisionBelow,
    @DecimalMin("0")
        @DecimalMax("0.5")
        @Schema(required = true, description = "检举概率自此密封", examples = "0.08")
        double sealFrom,
    @DecimalMin("0")
        @DecimalMax("0.5")
        @Schema(required = true, description = "参照已定，检举概率自此密封", examples = "0.1")
        double sealLearnedFrom,
    @DecimalMin("0")
        @DecimalMax("0.5")
        @Schema(required = true, description = "涉及公职人员时自此密封", examples = "0.05")
        double sealOfficialFrom,
    @DecimalMin("0") @DecimalMax("0.5") @Schema(description = "可疑而参照已定，自此密封", examples = "0.03")
        Double sealSuspectFrom,
    @DecimalMin("0") @DecimalMax("0.9") @Schema(description = "单独一段，自此密封", examples = "0.5")
        Double sealPassageFrom,
    @DecimalMin("0")
        @DecimalMax("0.99")
        @Schema(required = true, description = "县外区划的权重", examples = "0.9")
        double outOfTerritory,
    @DecimalMin("0")
        @DecimalMax("0.99")
        @Schema(required = true, description = "文中县外地名的权重", examples = "0.35")
        double namedPlace,
    @DecimalMin("0")
        @DecimalMax("0.99")
        @Schema(required = true, description = "拆分的权重", examples = "0.7")
        double split,
    @DecimalMin("0")
        @DecimalMax("0.99")
        @Schema(required = true, description = "参照已定，自此建议拆分", examples = "0.3")
        double splitLearnedFrom,
    @DecimalMin("0")
        @DecimalMax("1")
        @Schema(required = true, description = "途径对类别的带动", examples = "0.3")
        double routePull,
    @DecimalMin("0")
        @DecimalMax("20")
        @Schema(required = true, description = "已定文本的分量", examples = "6")
        double learnedShare) {

  static SettingsDocument of(RuleSettings settings) {
    return new SettingsDocument(
        settings.suggestions(),
        settings.fullDecisionBelow(),
        settings.sealFrom(),
        settings.sealLearnedFrom(),
        settings.sealOfficialFrom(),
        settings.sealSuspectFrom(),
        settings.sealPassageFrom(),
        settings.outOfTerritory(),
        settings.namedPlace(),
        settings.split(),
        settings.splitLearnedFrom(),
        settings.routePull(),
        settings.learnedShare());
  }

  RuleSettings asSettings() {
    return new RuleSettings(
        suggestions,
        fullDecisionBelow,
        sealFrom,
        sealLearnedFrom,
        sealOfficialFrom,
        sealSuspectFrom,
        sealPassageFrom,
        outOfTerritory,
        namedPlace,
        split,
        splitLearnedFrom,
        routePull,
        learnedShare);
  }
}
