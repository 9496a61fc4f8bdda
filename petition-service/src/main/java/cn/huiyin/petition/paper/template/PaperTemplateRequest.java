package cn.huiyin.petition.paper.template;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 修订模板. */
@Schema(description = "修订模板 The wording of a kind of paper")
public record PaperTemplateRequest(
    @Schema(
            nullable = true,
            examples = "2027-01-01",
            description = "自何日起用；默认现在 in force from this day; from now unless told")
        LocalDate inForceFrom,
    @NotBlank
        @Size(max = 20_000)
        @Schema(
            description = "逐行写明：[标题]、[正文]……，占位符如{{petitionNo}} marked lines with slots",
            examples = "[标题] 受理告知书\n{{petitionerName}}：\n[落款] {{organ}}\n[日期] {{date}}")
        String text) {}
