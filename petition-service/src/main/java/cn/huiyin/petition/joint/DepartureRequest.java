package cn.huiyin.petition.joint;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 退出共同信访. */
@Schema(description = "退出共同信访 Leaving a joint petition")
public record DepartureRequest(
    @Schema(
            nullable = true,
            description = "业务日期；默认今天 business date; today unless told",
            examples = "2026-11-20")
        LocalDate occurredOn) {}
