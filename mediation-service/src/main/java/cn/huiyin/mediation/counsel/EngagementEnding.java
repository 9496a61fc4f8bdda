package cn.huiyin.mediation.counsel;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 终止聘请. */
@Schema(description = "终止聘请 An engagement ends")
public record EngagementEnding(
    @Schema(description = "终止日期，默认今天 last day", examples = "2027-05-09") LocalDate occurredOn) {}
