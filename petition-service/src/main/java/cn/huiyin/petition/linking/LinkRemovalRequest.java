package cn.huiyin.petition.linking;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 撤销关联. */
@Schema(description = "撤销关联 Taking a link back")
public record LinkRemovalRequest(
    @Schema(nullable = true, description = "业务日期；默认今天 business date; today unless told")
        LocalDate occurredOn,
    @NotNull
        @Pattern(regexp = "[0-9A-Z_]{1,40}")
        @Schema(maxLength = 40, description = "撤销理由代码 reason", examples = "ANOTHER_MATTER")
        String reasonCode,
    @Size(max = 20_000)
        @Schema(
            nullable = true,
            description = "撤销意见，归入案卷 what the paper says; it stays in the case file",
            examples = "经核实并非同一事项。")
        String text) {}
