package cn.huiyin.reporting.study;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 取消. */
@Schema(description = "取消 A cancellation", examples = "{\"occurredOn\":\"2023-06-30\"}")
public record Cancellation(
    @Schema(description = "业务日期，默认今天 Business date, today unless given", example = "2023-06-30")
        LocalDate occurredOn) {}
