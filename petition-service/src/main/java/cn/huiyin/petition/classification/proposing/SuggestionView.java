package cn.huiyin.petition.classification.proposing;

import cn.huiyin.events.petition.PetitionKind;
import cn.huiyin.petition.classification.domain.suggestion.SuggestedRoute;
import cn.huiyin.petition.classification.domain.suggestion.Suggestion;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 一条分类建议. */
@Schema(description = "一条分类建议 One suggestion")
public record SuggestionView(
    PetitionKind kind,
    SuggestedRoute route,
    @Schema(maxLength = 10, nullable = true, description = "内容分类 subject", examples = "07")
        String subjectCode,
    @Schema(maxLength = 60, nullable = true, examples = "环境保护/噪声扬尘") String subject,
    @Schema(maxLength = 40, nullable = true, description = "责任单位 unit", examples = "U-HBJ")
        String unitCode,
    @Schema(description = "密封 under seal") boolean sealed,
    @Schema(description = "紧急 urgent, Article 25") boolean urgent,
    @Schema(description = "可以评理 may be mediated") boolean mediationSuitable,
    @Schema(description = "须全面人工决定 decide from the whole file") boolean needsFullDecision,
    @Schema(minimum = "0", maximum = "1", examples = "0.91") double confidence,
    @Schema(maxItems = 20, description = "拆分出的诉求 claims of a split") List<ClaimView> claims,
    @Schema(maxItems = 100, description = "理由 reasons") List<ReasonView> reasons) {

  static SuggestionView of(Suggestion suggestion, String unitCode) {
    var subject = suggestion.subject();
    return new SuggestionView(
        suggestion.kind(),
        suggestion.route(),
        subject == null ? null : subject.code(),
        subject == null ? null : subject.name(),
        unitCode,
        suggestion.sealed(),
        suggestion.urgent(),
        suggestion.mediationSuitable(),
        suggestion.needsFullDecision(),
        suggestion.confidence(),
        suggestion.claims().stream().map(ClaimView::of).toList(),
        suggestion.reasons().stream().map(ReasonView::of).toList());
  }
}
