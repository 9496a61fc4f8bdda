package cn.huiyin.disclosure.publication;

import cn.huiyin.disclosure.casework.CivilDate;
import cn.huiyin.disclosure.drafting.Wording;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 更正版本. */
@Schema(description = "更正版本 A new version to be reviewed")
public record Correction(
    @NotNull @Valid Wording wording,
    @NotBlank
        @Size(max = 500)
        @Schema(description = "更正说明 what was corrected", examples = "更正接访时间。")
        String note,
    @Schema(nullable = true, description = "办理日期，默认今天 day of the act", examples = "2023-06-01")
        @CivilDate
        LocalDate occurredOn) {}
