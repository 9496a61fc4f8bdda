package cn.huiyin.disclosure.receiving;

import cn.huiyin.disclosure.casework.CivilDate;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 补正告知 (第三十条). */
@Schema(description = "补正告知 A notice to correct the request")
public record CorrectionNotice(
    @NotNull
        @Schema(description = "补正期限的最后一日 last day to correct", examples = "2023-08-08")
        @CivilDate
        LocalDate correctBy,
    @Schema(nullable = true, description = "告知日期，默认今天 day of the act", examples = "2023-07-25")
        @CivilDate
        LocalDate occurredOn) {}
