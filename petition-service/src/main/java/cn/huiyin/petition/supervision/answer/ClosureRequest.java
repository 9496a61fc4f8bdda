package cn.huiyin.petition.supervision.answer;

import cn.huiyin.events.petition.SupervisionResult;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 督办结束 (第四十条). */
@Schema(description = "督办结束 The supervision ends")
public record ClosureRequest(
    @Schema(nullable = true, description = "业务日期；默认今天 business date; today unless told")
        LocalDate occurredOn,
    @NotNull @Schema(examples = "RECTIFIED") SupervisionResult result,
    @Size(max = 20_000)
        @Schema(
            nullable = true,
            description = "文书内容，归入案卷 what the paper says; it stays in the case file")
        String text) {}
