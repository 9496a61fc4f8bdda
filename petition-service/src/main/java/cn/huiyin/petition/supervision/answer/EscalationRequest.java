package cn.huiyin.petition.supervision.answer;

import cn.huiyin.events.petition.SupervisionForm;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 提升督办方式 (第三十九条). */
@Schema(description = "提升督办方式 A weightier form")
public record EscalationRequest(
    @Schema(nullable = true, description = "业务日期；默认今天 business date; today unless told")
        LocalDate occurredOn,
    @NotNull @Schema(examples = "ON_SITE") SupervisionForm form,
    @NotNull @Schema(description = "新的反馈期限 new day to answer by") LocalDate answerDue,
    @Size(max = 20_000)
        @Schema(
            nullable = true,
            description = "文书内容，归入案卷 what the paper says; it stays in the case file")
        String text) {}
