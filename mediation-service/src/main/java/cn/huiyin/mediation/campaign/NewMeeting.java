package cn.huiyin.mediation.campaign;

import cn.huiyin.mediation.acting.Codes;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 安排会议. */
@Schema(description = "安排会议 A meeting to be held")
public record NewMeeting(
    @NotNull @Schema(description = "调度会、约谈或通报 kind", examples = "DISPATCH_MEETING")
        MeetingKind type,
    @NotNull @Pattern(regexp = Codes.PATTERN) @Schema(maxLength = 64, examples = "U-BUREAU")
        String unitCode,
    @NotNull @Schema(description = "会议日期 day planned", examples = "2026-03-28")
        LocalDate plannedFor,
    @Size(max = Codes.LONGEST_TEXT) @Schema(examples = "专项行动调度会") String note,
    @Schema(description = "安排之日，默认今天，补登的默认活动当日 day of planning", examples = "2026-03-01")
        LocalDate occurredOn) {}
