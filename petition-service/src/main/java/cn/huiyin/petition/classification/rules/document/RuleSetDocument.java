package cn.huiyin.petition.classification.rules.document;

import cn.huiyin.petition.classification.domain.ruleset.RuleSet;
import cn.huiyin.petition.classification.domain.ruleset.Vote;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 分类规则集: as it is read and as it is put. */
@Schema(description = "分类规则集 Words, rules and weights of the classification suggestions")
public record RuleSetDocument(
    @Size(max = 40)
        @Schema(
            nullable = true,
            description = "版本；修订时不看 edition, not read on PUT",
            examples = "local-3")
        String edition,
    @Size(max = 500) @Schema(nullable = true, description = "修订说明 what was changed") String note,
    @NotNull @Valid SettingsDocument settings,
    @NotNull
        @Size(max = 30)
        @Schema(description = "起始权重 votes before a word is read", examples = "{\"APPEAL\":1.5}")
        Map<Vote, @NotNull Double> priors,
    @NotNull
        @Size(max = 100)
        @Schema(description = "引出另一诉求的词 words that begin another claim", examples = "[\"另外\"]")
        List<@NotNull @Size(min = 1, max = 40) String> connectors,
    @Size(max = 2000) @Schema(nullable = true, description = "异体字与通行字，成对 variants, in pairs")
        String variants,
    @Size(max = 2000) @Schema(nullable = true, description = "方言词与通行词 local word → usual word")
        Map<@NotNull @Size(min = 1, max = 40) String, @NotNull @Size(min = 1, max = 40) String>
            synonyms,
    @NotNull
        @Size(max = 300)
        @Schema(description = "词表 named word lists", examples = "{\"cadre\":[\"村干部\",\"局长\"]}")
        Map<
                @NotNull @Size(min = 1, max = 40) String,
                @NotNull @Size(max = 2000) List<@NotNull @Size(min = 1, max = 40) String>>
            words,
    @NotEmpty @Size(max = 1000) List<@NotNull @Valid RuleDocument> rules,
    @NotNull @Size(max = 500) List<@NotNull @Valid SubjectDocument> subjects) {

  /** The set as it is shown. */
  public static RuleSetDocument of(RuleSet set) {
    return new RuleSetDocument(
        set.edition(),
        null,
        SettingsDocument.of(set.settings()),
        set.priors(),
        set.connectors(),
        set.variants(),
        set.synonyms(),
        set.words(),
        set.rules().stream().map(RuleDocument::of).toList(),
        set.subjects().stream().map(SubjectDocument::of).toList());
  }

  /** The set as an edition of the name given. */
  public RuleSet asEdition(String name) {
    return new RuleSet(
        name,
        settings.asSettings(),
        priors,
        connectors,
        variants,
        synonyms,
        words,
        rules.stream().map(RuleDocument::asRule).toList(),
        subjects.stream().map(SubjectDocument::asSubject).toList());
  }
}
