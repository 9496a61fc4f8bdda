package cn.huiyin.mediation.domain.mediation;

import static cn.huiyin.mediation.domain.Refusal.refused;
import static cn.huiyin.mediation.domain.Sample.DAY;
import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.events.mediation.RoomLevel;
import cn.huiyin.mediation.domain.Sample;
import cn.huiyin.mediation.domain.room.Room;
import cn.huiyin.mediation.domain.room.RoomCharter;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("I-36 评理须在当日开放的本案评理室")
class SessionInOpenRoomTest {

  @Test
  @DisplayName("设立前、撤并日起不得开展评理")
  void aClosedRoomHoldsNoSession() {
    Room room = Sample.room();
    room.close(DAY.plusDays(10), null);
    MediationCase opened = Sample.admitted();
    refused("ROOM_NOT_OPEN", () -> opened.holdSession(DAY.plusDays(10), room, false));
    opened.holdSession(DAY.plusDays(9), room, true);
    assertThat(opened.facts().lawyerAttended()).isTrue();
    Room later =
        Room.establish(
            Sample.ID,
            new RoomCharter("R-1", "新室", RoomLevel.TOWN, "D-1", null, false),
            DAY.plusDays(30));
    refused("ROOM_NOT_OPEN", () -> opened.holdSession(DAY.plusDays(29), later, false));
  }

  @Test
  @DisplayName("排期日评理室须开放，且不早于排期之日")
  void anAppointmentNeedsAnOpenRoom() {
    Room room = Sample.room();
    room.close(DAY.plusDays(10), null);
    MediationCase opened = Sample.admitted();
    refused("ROOM_NOT_OPEN", () -> opened.schedule(DAY, room, DAY.plusDays(10)));
    refused("DATE_BEFORE_PREVIOUS_STEP", () -> opened.schedule(DAY, room, DAY.minusDays(1)));
    opened.schedule(DAY, room, DAY.plusDays(4));
    assertThat(opened.facts().sessionOn()).isEqualTo(DAY.plusDays(4));
  }

  @Test
  @DisplayName("一案一室")
  void anotherRoomMayNotHear() {
    Room other =
        Room.establish(
            Sample.ID, new RoomCharter("R-2", "他室", RoomLevel.TOWN, "D-1", null, false), DAY);
    refused("OTHER_ROOM", () -> Sample.admitted().holdSession(DAY.plusDays(1), other, false));
  }

  @Test
  @DisplayName("日期不得早于上一步")
  void timeDoesNotRunBack() {
    refused(
        "DATE_BEFORE_PREVIOUS_STEP",
        () -> Sample.admitted().holdSession(DAY.minusDays(1), Sample.room(), false));
  }

  @Test
  @DisplayName("未受理不得开展评理")
  void notBeforeAdmission() {
    refused("ACT_NOT_ALLOWED", () -> Sample.requested().holdSession(DAY, Sample.room(), false));
  }

  @Test
  @DisplayName("场次自一起数，律师参与一次即为参与")
  void sessionsAreCounted() {
    MediationCase opened = Sample.heard();
    opened.holdSession(DAY.plusDays(4), Sample.room(), true);
    opened.holdSession(DAY.plusDays(5), Sample.room(), false);
    assertThat(opened.facts().sessions()).isEqualTo(3);
    assertThat(opened.facts().lawyerAttended()).isTrue();
    assertThat(opened.dates().lastHeardOn()).isEqualTo(DAY.plusDays(5));
  }
}
