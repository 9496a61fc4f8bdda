package cn.huiyin.petition.review.late;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 准予顺延 (民事诉讼法第八十六条, by analogy). */
@Schema(description = "准予顺延 A late request is admitted")
public record LateAdmissionRequest(
    @Schema(nullable = true, description = "业务日期；默认今天 business date; today unless told")
        LocalDate occurredOn,
    @NotBlank
        @Size(max = 20_000)
        @Schema(
            description = "查明的事由，归入案卷 what was found; it stays in the case file",
            examples = "台风致道路中断，十月二十日恢复通行，有镇政府证明。")
        String text) {}
