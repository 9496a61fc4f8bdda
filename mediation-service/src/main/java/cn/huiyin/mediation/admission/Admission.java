package cn.huiyin.mediation.admission;

import cn.huiyin.mediation.acting.Codes;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 受理. */
@Schema(description = "受理 The room takes the case")
public record Admission(
    @Pattern(regexp = Codes.PATTERN)
        @Schema(maxLength = 64, description = "评理室，未定时填写 the room, where none is named yet")
        String roomCode,
    @Schema(description = "业务日期，默认今天 business date, today unless told", examples = "2026-03-02")
        LocalDate occurredOn) {}
