package cn.huiyin.petition.watch.reminder;

import cn.huiyin.kit.calendar.ClockColour;
import cn.huiyin.kit.calendar.StatutoryClock;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 期限提醒. */
@Schema(description = "期限提醒 A reminder of a due day")
public record ReminderView(
    @Schema(minimum = "1", maximum = "9000000000000000") long id,
    UUID petitionId,
    @Schema(maxLength = 40, examples = "350521-2026-W-000001") String petitionNo,
    StatutoryClock clock,
    @Schema(description = "提醒级别 YELLOW, RED or OVERDUE") ClockColour level,
    @Schema(maxLength = 40, examples = "U-HBJ") String unit,
    LocalDate dueOn,
    @Schema(description = "提醒日期 the day it was raised") LocalDate raisedOn) {}
