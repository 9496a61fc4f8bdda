package cn.huiyin.petition.supervision;

import cn.huiyin.events.petition.CoordinationOutcome;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 协调会 (第十四条). */
@Schema(description = "协调会 A coordination meeting")
public record CoordinationMeetingRequest(
    @Schema(nullable = true, description = "业务日期；默认今天 business date; today unless told")
        LocalDate occurredOn,
    @NotNull
        @Size(min = 1, max = 20)
        @Schema(description = "参会单位 units that took part", examples = "[\"U-HBJ\"]")
        List<@NotNull @Pattern(regexp = "[A-Za-z0-9][A-Za-z0-9_-]{0,39}") @Size(max = 40) String>
            unitCodes,
    @NotNull @Schema(examples = "MEASURES_AGREED") CoordinationOutcome outcome,
    @Size(max = 20_000)
        @Schema(
            nullable = true,
            description = "文书内容，归入案卷 what the paper says; it stays in the case file")
        String text) {}
