package cn.huiyin.petition.classification;

import cn.huiyin.events.petition.RepeatKind;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 关联重复信访 (DOMAIN 2.12). */
@Schema(description = "关联重复信访 Linking a repeat to its matter")
public record RepeatLinkRequest(
    @Schema(nullable = true, description = "业务日期；默认今天 business date; today unless told")
        LocalDate occurredOn,
    @NotNull
        @Pattern(regexp = "[0-9A-Za-z_-]{1,40}")
        @Schema(
            maxLength = 40,
            description = "信访事项编号 the matter",
            examples = "M-350521-2026-W-000001")
        String matterNo,
    @NotNull RepeatKind kind,
    @Size(max = 20_000)
        @Schema(
            nullable = true,
            description = "文书内容，归入案卷 what the paper says; it stays in the case file")
        String text) {}
