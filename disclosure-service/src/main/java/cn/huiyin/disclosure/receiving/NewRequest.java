package cn.huiyin.disclosure.receiving;

import cn.huiyin.disclosure.casework.CivilDate;
import cn.huiyin.disclosure.casework.request.PlainApplicant;
import cn.huiyin.events.disclosure.ApplicantType;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 公开申请 (第二十九条): name, proof of identity, contact, what is wanted and how. */
@Schema(description = "公开申请 A request as received")
public record NewRequest(
    @NotNull @Schema(description = "申请人类型 type of applicant", examples = "NATURAL_PERSON")
        ApplicantType applicantType,
    @NotBlank @Size(max = 100) @Schema(description = "姓名或者名称 name", examples = "李明")
        String applicantName,
    @NotBlank @Size(max = 200) @Schema(description = "身份证明 proof of identity", examples = "身份证复印件")
        String idProof,
    @NotBlank @Size(max = 200) @Schema(description = "联系方式 contact", examples = "县城某路1号")
        String contact,
    @NotBlank
        @Size(max = 5000)
        @Schema(description = "申请内容描述 what is wanted", examples = "本年度信访统计数据")
        String description,
    @Size(max = 200) @Schema(nullable = true, description = "形式要求 form wanted", examples = "电子邮件")
        String formWanted,
    @Schema(nullable = true, description = "收到日期，默认今天 day of receipt", examples = "2023-07-20")
        @CivilDate
        LocalDate occurredOn) {

  PlainApplicant applicant() {
    return new PlainApplicant(applicantName, contact, idProof, description, formWanted);
  }

  /** Never the values: this may end up in a log. */
  @Override
  public String toString() {
    return "request of a " + applicantType;
  }
}
