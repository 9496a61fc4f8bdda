package cn.huiyin.petition.paper.reading;

import cn.huiyin.petition.domain.casefile.CasePaper;
import cn.huiyin.petition.domain.casefile.PaperIssue;
import cn.huiyin.petition.domain.paper.PaperKind;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 文书. */
@Schema(description = "文书 A paper of the case file")
public record PaperView(
    UUID id,
    @Schema(nullable = true, description = "公文种类；经办人自写的为空 kind; null for what a clerk wrote")
        PaperKind kind,
    @Schema(maxLength = 60, examples = "受理告知书") String name,
    @Schema(
            maxLength = 100,
            nullable = true,
            description = "发文字号 number",
            examples = "惠信访受〔2026〕12号")
        String letterNo,
    @Schema(maxLength = 40, nullable = true, description = "发文机关 organ", examples = "U-XFJ")
        String organUnit,
    @Schema(description = "成文日期 date of issue") LocalDate issuedOn,
    @Schema(minimum = "1", maximum = "1000000", description = "所属行为的版本 version of the act")
        long eventVersion,
    @Schema(nullable = true, minimum = "1", maximum = "1000000", description = "模板版本 template")
        Integer templateVersion,
    @Schema(
            maxLength = 64,
            description = "内容的SHA-256 hash of the paper as kept",
            examples = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
        String sha256) {

  /** The paper as listed. */
  public static PaperView of(CasePaper paper) {
    PaperIssue issue = paper.issue().orElse(null);
    return new PaperView(
        paper.id(),
        issue == null ? null : issue.kind(),
        paper.title(),
        issue == null ? null : issue.letterNo(),
        issue == null ? null : issue.organUnit(),
        paper.issuedOn(),
        paper.eventVersion(),
        issue == null ? null : issue.templateVersion(),
        paper.sha256());
  }
}
