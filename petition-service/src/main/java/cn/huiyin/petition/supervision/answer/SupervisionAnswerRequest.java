package cn.huiyin.petition.supervision.answer;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 督办反馈 (第四十条). */
@Schema(description = "督办反馈 The unit's answer")
public record SupervisionAnswerRequest(
    @Schema(nullable = true, description = "业务日期；默认今天 business date; today unless told")
        LocalDate occurredOn,
    @NotBlank
        @Size(max = 20_000)
        @Schema(
            description = "反馈内容，归入案卷 the answer; it stays in the case file",
            examples = "已责成经办股室限期办结。")
        String text) {}
