package cn.huiyin.mediation.rooms;

import cn.huiyin.events.mediation.RoomLevel;
import cn.huiyin.kit.paging.PageFilter;
import cn.huiyin.mediation.persistence.Filter;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;

/** 评理室的筛选条件; all given ones must hold. */
public class RoomFilter extends PageFilter {
  @QueryParam("roomCode")
  @Size(max = 64)
  String roomCode;

  @QueryParam("level")
  RoomLevel level;

  @QueryParam("divisionCode")
  @Size(max = 64)
  String divisionCode;

  @QueryParam("openOn")
  LocalDate openOn;

  Filter filter() {
    return new Filter()
        .equal("e.roomCode", roomCode)
        .equal("e.level", level)
        .equal("e.divisionCode", divisionCode)
        .to("e.establishedOn", openOn)
        .noneOrFrom("e.closedOn", openOn == null ? null : openOn.plusDays(1));
  }
}
