package cn.huiyin.disclosure.publication;

import cn.huiyin.disclosure.casework.CivilDate;
import cn.huiyin.events.disclosure.DisclosurePlatform;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 发布. */
@Schema(description = "发布 Where and when it is made open")
public record Publication(
    @NotNull @Schema(description = "公开渠道 platform", examples = "COUNTY_PORTAL")
        DisclosurePlatform platform,
    @Schema(nullable = true, description = "公开日期，默认今天 day of the act", examples = "2023-05-30")
        @CivilDate
        LocalDate occurredOn) {}
