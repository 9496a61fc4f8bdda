package cn.huiyin.mediation.backlog.listing;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 移出台账. */
@Schema(description = "移出台账 Listed by mistake")
public record Delisting(
    @NotNull @Schema(description = "交办机关是否同意 whether the superior consents", examples = "true")
        Boolean superiorConsented,
    @Schema(description = "业务日期，默认今天 business date, today unless told", examples = "2026-03-02")
        LocalDate occurredOn) {}
