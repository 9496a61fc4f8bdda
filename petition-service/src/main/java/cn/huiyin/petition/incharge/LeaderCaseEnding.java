package cn.huiyin.petition.incharge;

import cn.huiyin.events.petition.LeaderCaseResult;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 包案结果. */
@Schema(description = "包案结果 The leader's case ends")
public record LeaderCaseEnding(
    @Schema(nullable = true, description = "业务日期；默认今天 business date; today unless told")
        LocalDate occurredOn,
    @NotNull @Schema(examples = "RESOLVED") LeaderCaseResult result,
    @Size(max = 20_000)
        @Schema(
            nullable = true,
            description = "文书内容，归入案卷 what the paper says; it stays in the case file")
        String text) {}
