package cn.huiyin.petition.watch.overdue;

import cn.huiyin.events.petition.OverdueReason;
import cn.huiyin.kit.calendar.StatutoryClock;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 超期说明. */
@Schema(description = "超期说明 Why a due day passed")
public record OverdueExplanationRequest(
    @NotNull @Schema(description = "哪个期限 which clock", examples = "NOTIFY15") StatutoryClock clock,
    @NotNull @Schema(description = "原因 reason", examples = "AWAITING_OTHER_ORGAN")
        OverdueReason reason,
    @NotBlank
        @Size(max = 20_000)
        @Schema(
            description = "说明全文，归入案卷 the explanation; it stays in the case file",
            examples = "等待鉴定意见。")
        String text,
    @Schema(nullable = true, description = "业务日期；默认今天 business date; today unless told")
        LocalDate occurredOn) {}
