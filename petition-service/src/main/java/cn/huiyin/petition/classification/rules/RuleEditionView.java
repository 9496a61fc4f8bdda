package cn.huiyin.petition.classification.rules;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 规则集版本. */
@Schema(description = "规则集版本 An edition made here")
public record RuleEditionView(
    @Schema(maxLength = 40, examples = "local-3") String edition,
    @Schema(maxLength = 500, nullable = true) String note,
    @Schema(examples = "2026-11-02T09:00:00+08:00") Instant madeAt,
    @Schema(description = "是否现行 in force") boolean inForce) {

  static RuleEditionView of(StoredRuleSet stored, String inForce) {
    return new RuleEditionView(
        stored.edition(), stored.note(), stored.madeAt(), stored.edition().equals(inForce));
  }
}
