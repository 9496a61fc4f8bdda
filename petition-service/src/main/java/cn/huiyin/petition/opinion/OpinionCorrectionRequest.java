package cn.huiyin.petition.opinion;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 更正处理意见书 (第三十二条). */
@Schema(description = "更正处理意见书 Correction of the opinion")
public record OpinionCorrectionRequest(
    @Schema(
            nullable = true,
            description = "业务日期；涉及实体的为更正书送达之日 business date; with substance the day of its service")
        LocalDate occurredOn,
    @Schema(
            nullable = true,
            description = "是否涉及实体；默认只是笔误 whether substance changes; a clerical error unless told")
        Boolean substance,
    @Pattern(regexp = "[A-Z0-9_]{1,40}")
        @Schema(
            maxLength = 40,
            nullable = true,
            description = "送达证明；涉及实体的必填 proof of service",
            examples = "SIGNED_RECEIPT")
        String evidenceCode,
    @NotBlank @Size(max = 20_000) @Schema(examples = "“第3村”应为“第5村”。") String text) {

  boolean changesSubstance() {
    return Boolean.TRUE.equals(substance);
  }
}
