package cn.huiyin.petition.classification.proposing;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 分类建议 (I-60). */
@Schema(description = "分类建议，由人决定 Suggestions, the best first; a person decides")
public record SuggestionAnswer(
    @Schema(description = "分类时附上 to be named when the petition is classified") UUID suggestionId,
    @Schema(maxLength = 40, description = "规则版本 edition of the rules", examples = "shipped-2")
        String ruleVersion,
    @Schema(
            maxLength = 40,
            description = "模型版本 edition of the learned model",
            examples = "shipped-2")
        String modelVersion,
    @Schema(maxItems = 10) List<SuggestionView> suggestions) {}
