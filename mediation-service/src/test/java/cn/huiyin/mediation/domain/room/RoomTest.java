package cn.huiyin.mediation.domain.room;

import static cn.huiyin.mediation.domain.Refusal.refused;
import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.events.Topics;
import cn.huiyin.events.mediation.MediationEvent.RoomEstablished;
import cn.huiyin.kit.casework.RaisedEvent;
import cn.huiyin.mediation.domain.Sample;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("评理室 (I-36)")
class RoomTest {
  private static final LocalDate CLOSING = Sample.DAY.plusDays(10);

  @Test
  @DisplayName("设立日起开放，撤并日起不开放")
  void openFromItsFirstDayUntilTheDayBeforeClosing() {
    Room room = Sample.room();
    room.close(CLOSING, null);
    assertThat(room.openOn(room.establishedOn())).isTrue();
    assertThat(room.openOn(room.establishedOn().minusDays(1))).isFalse();
    assertThat(room.openOn(CLOSING.minusDays(1))).isTrue();
    assertThat(room.openOn(CLOSING)).isFalse();
  }

  @Test
  @DisplayName("只撤并一次，不早于设立日，撤并日及以后不得有场次")
  void closesOnceAndAfterItsLastSession() {
    Room room = Sample.room();
    refused("ROOM_HAS_LATER_SESSION", () -> room.close(CLOSING, CLOSING));
    refused("DATE_BEFORE_PREVIOUS_STEP", () -> room.close(room.establishedOn().minusDays(1), null));
    room.close(CLOSING, CLOSING.minusDays(1));
    refused("ROOM_ALREADY_CLOSED", () -> room.close(CLOSING, null));
  }

  @Test
  @DisplayName("名称、地点公开，但不进入事件；事件折叠等于状态")
  void nameAndPlaceStayOutOfTheEvents() {
    Room room = Sample.room();
    room.close(CLOSING, null);
    List<RaisedEvent> raised = room.drain();
    assertThat(raised.toString()).doesNotContain("某村评理室", "村委会");
    assertThat(raised.get(0).event()).isInstanceOf(RoomEstablished.class);
    assertThat(raised.get(0).topic()).isEqualTo(Topics.MEDIATION);
    Room folded = Room.blank(room.id());
    raised.forEach(each -> folded.replay(each.occurredOn(), each.event()));
    assertThat(folded)
        .usingRecursiveComparison()
        .ignoringFields("name", "place", "pending")
        .isEqualTo(room);
  }
}
