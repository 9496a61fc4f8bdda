package cn.huiyin.petition.rating;

import cn.huiyin.events.petition.RatedObject;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 异常评价. */
@Schema(description = "异常评价：同一来源短时间内评价多件 Many petitions rated from one place in a short time")
public record RatingAnomaly(
    UUID petitionId,
    @Schema(maxLength = 40, examples = "350521-2026-W-000001") String petitionNo,
    RatedObject object,
    OffsetDateTime ratedAt) {}
