package cn.huiyin.mediation.counsel;

import cn.huiyin.events.mediation.CounselScope;
import cn.huiyin.mediation.acting.Codes;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 聘请律师. */
@Schema(description = "聘请律师 A lawyer is engaged")
public record NewEngagement(
    @NotNull
        @Pattern(regexp = Codes.PATTERN)
        @Schema(maxLength = 64, description = "律师名录编号 number in the register", examples = "LAW-9")
        String lawyerId,
    @NotBlank @Size(max = Codes.LONGEST_NAME) @Schema(examples = "律师甲") String lawyerName,
    @NotBlank @Size(max = Codes.LONGEST_NAME) @Schema(examples = "示例律师事务所") String firm,
    @NotNull @Size(min = 1, max = 2) @Schema(examples = "[\"LEGAL_ADVISER\"]")
        Set<@NotNull CounselScope> scopes,
    @Schema(description = "聘期起始日，默认今天 first day", examples = "2026-05-10") LocalDate occurredOn) {

  EngagementTerms terms() {
    return new EngagementTerms(null, lawyerId, lawyerName, firm, scopes);
  }
}
