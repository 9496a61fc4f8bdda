package cn.huiyin.petition.reception;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 取消接访. */
@Schema(description = "取消接访 A cancellation")
public record Cancelling(
    @Schema(nullable = true, description = "取消日期；默认今天 the day; today unless told")
        LocalDate occurredOn) {}
