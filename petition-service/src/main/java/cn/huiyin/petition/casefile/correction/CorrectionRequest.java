package cn.huiyin.petition.casefile.correction;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 更正申请. */
@Schema(description = "更正申请 What is wrong in the own data, and what is right")
public record CorrectionRequest(
    @NotNull @Schema(examples = "PHONE") CorrectableField field,
    @NotBlank
        @Size(max = 200)
        @Schema(description = "正确的内容 what is right", examples = "19900000001")
        String value) {

  @Override
  public String toString() {
    return "CorrectionRequest[" + field + "]";
  }
}
