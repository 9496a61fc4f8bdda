package cn.huiyin.petition.reception.schedule;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 接访公示的一页. */
@Schema(description = "接访公示的一页 A page of the schedule")
public record AnnouncedSchedule(
    @Schema(maxItems = 200) List<AnnouncedSession> items,
    @Schema(maxLength = 512, nullable = true, description = "下一页的游标 cursor of the next page")
        String next) {}
