package cn.huiyin.disclosure.receiving;

import cn.huiyin.disclosure.casework.CivilDate;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 收到补正: the reply clock starts anew. */
@Schema(description = "收到补正 The corrected request came in")
public record CorrectionReceived(
    @Schema(nullable = true, description = "收到日期，默认今天 day of receipt", examples = "2023-07-31")
        @CivilDate
        LocalDate occurredOn) {}
