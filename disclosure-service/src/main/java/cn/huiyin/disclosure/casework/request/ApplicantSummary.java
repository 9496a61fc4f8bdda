package cn.huiyin.disclosure.casework.request;

import cn.huiyin.kit.privacy.Masking;
import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * 申请人与申请内容, name and contact masked.
 *
 * @param stated whether anything is known of the applicant; a ledger tells nothing
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "申请人（脱敏）与申请内容 The applicant, masked, and what is wanted")
public record ApplicantSummary(
    boolean stated,
    @Schema(maxLength = 100) String name,
    @Schema(maxLength = 200) String contact,
    @Schema(maxLength = 5000) String description,
    @Schema(maxLength = 200) String formWanted) {

  static ApplicantSummary of(PlainApplicant plain) {
    return new ApplicantSummary(
        plain.name() != null,
        Masking.name(plain.name()),
        Masking.phone(plain.contact()),
        plain.description(),
        plain.formWanted());
  }

  /** Never the values: this may end up in a log. */
  @Override
  public String toString() {
    return "applicant";
  }
}
