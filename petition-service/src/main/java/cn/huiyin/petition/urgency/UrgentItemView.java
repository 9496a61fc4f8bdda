package cn.huiyin.petition.urgency;

import cn.huiyin.events.petition.UrgentRecipient;
import cn.huiyin.kit.calendar.ClockColour;
import cn.huiyin.kit.time.StatutoryClockSource;
import cn.huiyin.petition.domain.Petition;
import cn.huiyin.petition.domain.oversight.Urgency;
import cn.huiyin.petition.domain.oversight.UrgentTimer;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 紧急事项. */
@Schema(description = "紧急事项 A major or urgent matter")
public record UrgentItemView(
    UUID petitionId,
    @Schema(maxLength = 40, examples = "350521-2026-W-000001") String petitionNo,
    @Schema(maxLength = 40, nullable = true, examples = "U-XFJ") String ownerUnit,
    @Schema(maxLength = 40, examples = "LARGE_GROUP") String criterionCode,
    OffsetDateTime foundAt,
    @Schema(description = "最迟报告时间 report by") OffsetDateTime reportBy,
    @Schema(nullable = true, description = "报齐时间 when all were told") OffsetDateTime reportedAt,
    ClockColour colour,
    @Schema(maxItems = 5) Set<UrgentRecipient> reportedTo,
    @Schema(minimum = "0", maximum = "10000") int followUps,
    @Schema(nullable = true, description = "终报日 last report") LocalDate closedOn,
    @Schema(minimum = "1", maximum = "1000000", description = "信访件版本 the petition's version")
        long version) {

  static UrgentItemView of(Petition petition, UrgentTimer timer, OffsetDateTime now) {
    Urgency urgency = petition.urgency().orElseThrow();
    return new UrgentItemView(
        petition.id(),
        petition.registration().petitionNo(),
        petition.ownerUnit(),
        urgency.criterion(),
        here(urgency.foundAt()),
        here(urgency.reportBy()),
        here(urgency.reportedAt()),
        timer.colour(urgency, now),
        urgency.recipients(),
        urgency.followUps(),
        urgency.closedOn(),
        petition.eventVersion());
  }

  private static OffsetDateTime here(OffsetDateTime at) {
    return at == null ? null : at.atZoneSameInstant(StatutoryClockSource.ZONE).toOffsetDateTime();
  }
}
