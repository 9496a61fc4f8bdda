package cn.huiyin.petition.acceptance.otherway;

import cn.huiyin.events.petition.Adoption;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 答复建议 (第二十九条). */
@Schema(description = "答复建议 Reply to a suggestion")
public record SuggestionReplyRequest(
    @Schema(nullable = true, description = "业务日期；默认今天 business date; today unless told")
        LocalDate occurredOn,
    @NotNull Adoption adoption,
    @Size(max = 20_000)
        @Schema(
            nullable = true,
            description = "文书内容，归入案卷 what the paper says; it stays in the case file")
        String text) {}
