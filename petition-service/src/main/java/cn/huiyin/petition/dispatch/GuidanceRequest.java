package cn.huiyin.petition.dispatch;

import cn.huiyin.events.petition.GuidanceKind;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 引导 (第二十、二十二条). */
@Schema(description = "引导 Guidance into a legal route or to another organ")
public record GuidanceRequest(
    @Schema(nullable = true, description = "业务日期；默认今天 business date; today unless told")
        LocalDate occurredOn,
    @NotNull GuidanceKind kind,
    @Pattern(regexp = "[0-9A-Za-z_-]{1,40}")
        @Schema(
            maxLength = 40,
            nullable = true,
            description = "引导去向单位 the organ named",
            examples = "U-GAJ")
        String organUnitCode,
    @Schema(nullable = true, description = "法定途径告知书送达日 service of the legal-route notice")
        LocalDate routeNoticeOn,
    @Size(max = 20_000)
        @Schema(
            nullable = true,
            description = "文书内容，归入案卷 what the paper says; it stays in the case file")
        String text) {}
