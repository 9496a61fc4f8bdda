package cn.huiyin.petition.watch.list;

import cn.huiyin.kit.calendar.ClockColour;
import cn.huiyin.kit.calendar.StatutoryClock;
import cn.huiyin.kit.paging.PageFilter;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** 清单条件: all optional, joined by "and". */
public class DeadlineFilter extends PageFilter {
  @Parameter(description = "期限代码 clock", example = "DISPOSE15")
  @QueryParam("clock")
  StatutoryClock clock;

  @Parameter(description = "预警颜色 colour today", example = "RED")
  @QueryParam("colour")
  ClockColour colour;

  @Parameter(description = "谁的时间：单位代码 the unit whose time runs", example = "U-HBJ")
  @QueryParam("unit")
  @Size(max = 40)
  String unit;

  @Parameter(description = "区划代码 division", example = "350521100")
  @QueryParam("division")
  @Size(max = 20)
  String division;

  @Parameter(description = "届满日自 due from", example = "2026-01-01")
  @QueryParam("dueFrom")
  LocalDate dueFrom;

  @Parameter(description = "届满日至 due to", example = "2026-01-31")
  @QueryParam("dueTo")
  LocalDate dueTo;

  @Parameter(
      description =
          "只列本人承办的；没有确定承办人的，本人经手的 only what is assigned to the caller; where nobody is, what the caller has acted on")
  @QueryParam("mine")
  Boolean mine;
}
