package cn.huiyin.disclosure.drafting;

import cn.huiyin.disclosure.casework.CivilDate;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 自查: on what ground the item is open. */
@Schema(description = "自查结论 The editor's own check")
public record SelfCheck(
    @NotBlank
        @Size(max = 500)
        @Schema(description = "公开依据 ground for openness", examples = "政府信息公开条例第二十一条")
        String basis,
    @Schema(nullable = true, description = "办理日期，默认今天 day of the act", examples = "2023-05-23")
        @CivilDate
        LocalDate occurredOn) {}
