package cn.huiyin.petition.competence;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 转下级办理 (第二十三条). */
@Schema(description = "转下级办理 Forwarding to the unit's own subordinate")
public record ForwardingRequest(
    @Schema(nullable = true, description = "业务日期；默认今天 business date; today unless told")
        LocalDate occurredOn,
    @NotNull
        @Pattern(regexp = "[0-9A-Za-z_-]{1,40}")
        @Schema(maxLength = 40, description = "下级单位 the subordinate", examples = "U-TZZ-JSB")
        String unitCode,
    @Schema(
            nullable = true,
            description =
                "告知信访人之日；默认业务日期 the petitioner was told on; the business date unless told")
        LocalDate noticeOn,
    @Size(max = 20_000)
        @Schema(
            nullable = true,
            description = "文书内容，归入案卷 what the paper says; it stays in the case file")
        String text) {}
