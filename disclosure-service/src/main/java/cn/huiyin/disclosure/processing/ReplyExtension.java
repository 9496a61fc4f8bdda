package cn.huiyin.disclosure.processing;

import cn.huiyin.disclosure.casework.CivilDate;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 延长答复期限 (第三十三条). */
@Schema(description = "延长答复期限 An extension of the reply")
public record ReplyExtension(
    @NotNull
        @Min(1)
        @Max(365)
        @Schema(description = "延长的工作日数，法定至多20 working days, 20 at most by law", examples = "20")
        Integer workingDays,
    @Schema(nullable = true, description = "决定日期，默认今天 day of the act", examples = "2024-02-20")
        @CivilDate
        LocalDate occurredOn) {}
