package cn.huiyin.petition.supervision;

import cn.huiyin.events.petition.SupervisionForm;
import cn.huiyin.events.petition.SupervisionGround;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 督办 (第四十条). */
@Schema(description = "督办 Supervision to be opened")
public record SupervisionRequest(
    @Schema(nullable = true, description = "业务日期；默认今天 business date; today unless told")
        LocalDate occurredOn,
    @NotNull @Schema(examples = "DELAY") SupervisionGround ground,
    @NotNull @Schema(examples = "LETTER") SupervisionForm form,
    @Pattern(regexp = "[A-Za-z0-9][A-Za-z0-9_-]{0,39}")
        @Schema(
            maxLength = 40,
            nullable = true,
            examples = "U-HBJ",
            description = "被督办单位；默认现在的责任单位 the unit; the present owner unless told")
        String unitCode,
    @Schema(nullable = true, description = "反馈期限；默认按政策 day to answer by; the policy's unless told")
        LocalDate answerDue,
    @Size(max = 20_000)
        @Schema(
            nullable = true,
            description = "文书内容，归入案卷 what the paper says; it stays in the case file")
        String text) {

  NewSupervision wanted() {
    return new NewSupervision(ground, form, unitCode, answerDue, null, text, occurredOn);
  }
}
