package cn.huiyin.disclosure.applicant;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 申请人全貌: every look at it is an audit line. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "申请人 The applicant in full")
public record ApplicantView(
    @Schema(maxLength = 100) String name,
    @Schema(maxLength = 200) String contact,
    @Schema(maxLength = 200) String idProof) {

  /** Never the values: this may end up in a log. */
  @Override
  public String toString() {
    return "applicant";
  }
}
