package cn.huiyin.mediation.rooms;

import cn.huiyin.events.mediation.RoomLevel;
import cn.huiyin.mediation.acting.Codes;
import cn.huiyin.mediation.domain.room.RoomCharter;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 设立评理室. */
@Schema(description = "设立评理室 A room to be established")
public record NewRoom(
    @NotNull @Pattern(regexp = Codes.PATTERN) @Schema(maxLength = 64, examples = "R-TOWN-0001")
        String roomCode,
    @NotBlank @Size(max = Codes.LONGEST_NAME) @Schema(examples = "某镇评理室") String name,
    @NotNull @Schema(description = "层级 level", examples = "TOWN") RoomLevel level,
    @NotNull @Pattern(regexp = Codes.PATTERN) @Schema(maxLength = 64, examples = "999001")
        String divisionCode,
    @Size(max = Codes.LONGEST_NAME) @Schema(description = "地点 place", examples = "镇综治中心一楼")
        String place,
    @NotNull @Schema(description = "是否依托人民调解委员会 through a mediation committee", examples = "true")
        Boolean committee,
    @Schema(description = "设立日期，默认今天 first open day", examples = "2026-03-01")
        LocalDate occurredOn) {

  RoomCharter charter() {
    return new RoomCharter(roomCode, name, level, divisionCode, place, committee);
  }
}
