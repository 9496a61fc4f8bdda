package cn.huiyin.petition.reception.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.huiyin.events.petition.ReceptionEvent.LeaderReceptionHeld;
import cn.huiyin.kit.casework.ActNotAllowed;
import cn.huiyin.kit.casework.Actor;
import cn.huiyin.kit.casework.RaisedEvent;
import cn.huiyin.kit.casework.RuleBroken;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class LeaderReceptionTest {
  private static final LocalDate DAY = LocalDate.of(2024, 5, 15);
  private static final ReceptionPlan PLAN = new ReceptionPlan("R-1", DAY, "县长", true);

  private static LeaderReception scheduled() {
    return LeaderReception.schedule(new UUID(0, 1), PLAN, DAY.minusDays(7));
  }

  @Test
  @DisplayName("接访后记下日期、律师、人数")
  void holdingRecordsDayLawyersAndVisitors() {
    LeaderReception reception = scheduled();
    reception.hold(DAY.plusDays(1), List.of("L-1", "L-2"), 7);
    assertThat(reception.stage()).isEqualTo(ReceptionStage.HELD);
    assertThat(reception.sessionOn()).isEqualTo(DAY.plusDays(1));
    RaisedEvent held = reception.drain().get(1);
    assertThat(held.occurredOn()).isEqualTo(DAY.plusDays(1));
    assertThat(held.event())
        .isEqualTo(
            new LeaderReceptionHeld(
                reception.id(), "R-1", DAY.plusDays(1), "县长", true, List.of("L-1", "L-2"), 7));
  }

  @Test
  @DisplayName("取消的接访不能再登记，接访过的不能取消")
  void aSessionEndsOnce() {
    LeaderReception cancelled = scheduled();
    cancelled.cancel(DAY);
    assertThatThrownBy(() -> cancelled.hold(DAY, List.of(), 0)).isInstanceOf(ActNotAllowed.class);
    LeaderReception held = scheduled();
    held.hold(DAY, List.of(), 0);
    assertThatThrownBy(() -> held.cancel(DAY)).isInstanceOf(ActNotAllowed.class);
  }

  @Test
  @DisplayName("同一律师不重复登记")
  void aLawyerIsNamedOnce() {
    assertThatThrownBy(() -> scheduled().hold(DAY, List.of("L-1", "L-1"), 1))
        .isInstanceOfSatisfying(
            RuleBroken.class, e -> assertThat(e.code()).isEqualTo("LAWYER_TWICE"));
  }

  @Test
  @DisplayName("重放事件得到同样的状态")
  void foldOfEventsIsTheState() {
    LeaderReception reception = scheduled();
    reception.hold(DAY, List.of("L-1"), 3);
    LeaderReception again = new LeaderReception();
    reception.drain().forEach(raised -> again.replay(raised.event()));
    assertThat(again.receptionNo()).isEqualTo(reception.receptionNo());
    assertThat(again.stage()).isEqualTo(reception.stage());
    assertThat(again.sessionOn()).isEqualTo(reception.sessionOn());
    assertThat(again.lawyerIds()).isEqualTo(reception.lawyerIds());
    assertThat(again.visitors()).isEqualTo(reception.visitors());
    assertThat(again.principal()).isEqualTo(reception.principal());
  }

  @Test
  @DisplayName("接访后转登记信访件，由接访领导签认一次；未接访的不能")
  void whatWasReceivedIsLinkedAndSignedFor() {
    LeaderReception reception = scheduled();
    Actor leader = new Actor("s-9", "COUNTY_LEADER", null, null);
    UUID petition = new UUID(0, 7);
    assertThatThrownBy(() -> reception.link(petition, DAY)).isInstanceOf(ActNotAllowed.class);
    assertThatThrownBy(() -> reception.sign(DAY, leader)).isInstanceOf(ActNotAllowed.class);
    reception.hold(DAY, List.of(), 1);
    reception.link(petition, DAY);
    assertThatThrownBy(() -> reception.link(petition, DAY)).isInstanceOf(RuleBroken.class);
    reception.sign(DAY, leader);
    assertThatThrownBy(() -> reception.sign(DAY, leader)).isInstanceOf(RuleBroken.class);
    assertThat(reception.petitionIds()).containsExactly(petition);
    assertThat(reception.leaderStaff()).isEqualTo("s-9");
    assertThat(reception.place()).isNull();
    assertThat(reception.eventVersion()).isEqualTo(4);
  }
}
