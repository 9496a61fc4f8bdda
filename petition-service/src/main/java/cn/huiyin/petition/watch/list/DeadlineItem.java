package cn.huiyin.petition.watch.list;

import cn.huiyin.kit.calendar.ClockColour;
import cn.huiyin.kit.calendar.StatutoryClock;
import cn.huiyin.petition.domain.stage.PetitionStage;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 期限清单的一行. */
@Schema(description = "期限清单的一行 A clock that runs")
public record DeadlineItem(
    UUID petitionId,
    @Schema(maxLength = 40, examples = "350521-2026-W-000001") String petitionNo,
    PetitionStage stage,
    @Schema(maxLength = 20, nullable = true, examples = "350521100") String divisionCode,
    @Schema(
            description = "第几个期限 which run of the petition's clocks",
            minimum = "0",
            maximum = "1000")
        int line,
    StatutoryClock clock,
    @Schema(maxLength = 60, examples = "书面告知期限") String clockName,
    @Schema(maxLength = 100, examples = "《信访工作条例》第23条") String citation,
    @Schema(maxLength = 40, nullable = true, description = "谁的时间；空为信访人 null: the petitioner's")
        String unit,
    LocalDate startedOn,
    LocalDate dueOn,
    ClockColour colour,
    @Schema(description = "剩余天数，负数为超期 days left", minimum = "-100000", maximum = "100000")
        int remainingDays,
    @Schema(description = "是否可能超期；否则只作提醒 can be missed; if not, it only reminds") boolean missable,
    @Schema(description = "超期已入账 the breach stands in the case file") boolean noted,
    @Schema(description = "有年度放假通知未录入 a year's notice isn't known") boolean provisional) {}
