package cn.huiyin.petition.watch.reminder;

import cn.huiyin.kit.calendar.ClockColour;
import cn.huiyin.kit.calendar.StatutoryClock;
import cn.huiyin.kit.paging.PageFilter;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** 提醒条件: all optional, joined by "and". */
public class ReminderFilter extends PageFilter {
  @Parameter(description = "期限代码 clock", example = "NOTIFY15")
  @QueryParam("clock")
  StatutoryClock clock;

  @Parameter(description = "提醒级别 YELLOW, RED or OVERDUE", example = "RED")
  @QueryParam("level")
  ClockColour level;

  @Parameter(description = "单位代码 unit", example = "U-HBJ")
  @QueryParam("unit")
  @Size(max = 40)
  String unit;

  @Parameter(description = "提醒日期自 raised from", example = "2026-01-01")
  @QueryParam("raisedFrom")
  LocalDate raisedFrom;
}
