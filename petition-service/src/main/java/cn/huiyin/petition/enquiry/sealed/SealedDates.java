package cn.huiyin.petition.enquiry.sealed;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 检举控告的存在与日期. */
@Schema(description = "检举控告的存在与日期 That an accusation exists, and its days")
public record SealedDates(
    UUID id,
    @Schema(maxLength = 40, examples = "350521-2026-W-000001") String petitionNo,
    LocalDate receivedOn,
    @Schema(nullable = true, description = "首次处理日 disposed of on") LocalDate disposedOn,
    @Schema(nullable = true, description = "最近的期限届满日 the next due day") LocalDate dueOn,
    @Schema(nullable = true, description = "办结日 concluded on") LocalDate concludedOn) {}
