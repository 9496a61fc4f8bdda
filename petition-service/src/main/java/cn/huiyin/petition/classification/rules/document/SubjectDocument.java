package cn.huiyin.petition.classification.rules.document;

import cn.huiyin.petition.classification.domain.ruleset.SubjectRule;
import cn.huiyin.petition.classification.domain.ruleset.Vote;
import cn.huiyin.petition.orgdata.OrgCodes;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 内容分类. */
@Schema(description = "内容分类 A subject, its words and its competent unit")
public record SubjectDocument(
    @NotNull
        @Pattern(regexp = OrgCodes.SUBJECT)
        @Schema(maxLength = 10, description = "一级代码 first level", examples = "07")
        String code,
    @NotBlank @Size(max = 60) @Schema(examples = "环境保护/噪声扬尘") String name,
    @NotEmpty @Size(max = 500) @Schema(examples = "[\"粉尘\",\"噪声\"]")
        List<@NotNull @Size(min = 1, max = 40) String> words,
    @NotNull @Size(max = 20) @Schema(description = "所属类别或途径 kinds or ways it belongs to")
        List<@NotNull Vote> forKinds,
    @NotNull
        @Size(max = 20)
        @Schema(description = "单位名称中的词 words in the unit's name", examples = "[\"生态环境\"]")
        List<@NotNull @Size(min = 1, max = 40) String> units,
    @Pattern(regexp = OrgCodes.KIND)
        @Schema(
            maxLength = 40,
            nullable = true,
            description = "单位性质 kind of the unit",
            examples = "GOVERNMENT")
        String unitKind) {

  static SubjectDocument of(SubjectRule rule) {
    return new SubjectDocument(
        rule.code(), rule.name(), rule.words(), rule.forKinds(), rule.units(), rule.unitKind());
  }

  SubjectRule asSubject() {
    return new SubjectRule(code, name, words, forKinds, units, unitKind);
  }
}
