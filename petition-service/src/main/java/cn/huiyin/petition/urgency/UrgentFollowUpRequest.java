package cn.huiyin.petition.urgency;

import cn.huiyin.events.petition.UrgentRecipient;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 续报 (第二十五条). */
@Schema(description = "续报 A later report")
public record UrgentFollowUpRequest(
    @Schema(nullable = true, description = "业务日期；默认今天 business date; today unless told")
        LocalDate occurredOn,
    @NotNull @Size(min = 1, max = 5) @Schema(description = "报送对象 to whom")
        List<@NotNull UrgentRecipient> reportedTo,
    @Schema(nullable = true, description = "是否终报 whether the matter is over") Boolean last,
    @Size(max = 20_000)
        @Schema(
            nullable = true,
            description = "文书内容，归入案卷 what the paper says; it stays in the case file")
        String text) {}
