package cn.huiyin.mediation.rooms;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 撤并评理室. */
@Schema(description = "撤并评理室 A room is closed")
public record RoomClosing(
    @Schema(description = "撤并日期，当日起不再开放，默认今天 first day not open", examples = "2026-06-30")
        LocalDate occurredOn) {}
