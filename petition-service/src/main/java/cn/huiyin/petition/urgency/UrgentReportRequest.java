package cn.huiyin.petition.urgency;

import cn.huiyin.events.petition.UrgentRecipient;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 紧急信息 (第二十五条). */
@Schema(description = "紧急信息 Report of a major or urgent matter")
public record UrgentReportRequest(
    @Schema(nullable = true, description = "业务日期；默认今天 business date; today unless told")
        LocalDate occurredOn,
    @NotNull @Pattern(regexp = "[A-Z0-9_]{1,40}") @Schema(maxLength = 40, examples = "LARGE_GROUP")
        String criterionCode,
    @Size(max = 5)
        @Schema(nullable = true, description = "报送对象；默认政策要求的全部 to whom; all required unless told")
        List<@NotNull UrgentRecipient> reportedTo,
    @Size(max = 20_000)
        @Schema(
            nullable = true,
            description = "文书内容，归入案卷 what the paper says; it stays in the case file")
        String text) {}
