package cn.huiyin.petition.domain.stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.huiyin.events.petition.PetitionEvent;
import cn.huiyin.kit.casework.ActNotAllowed;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PetitionLifecycleTest {

  @Test
  @DisplayName("每一种行为都在流程表中有一行")
  void everyActStandsInTheTable() {
    Set<PetitionAct> acts =
        PetitionLifecycle.rows().stream().map(Transition::act).collect(Collectors.toSet());
    assertThat(acts).isEqualTo(EnumSet.allOf(PetitionAct.class));
  }

  @Test
  @DisplayName("契约中的每一个事件都对应一种行为")
  void everyEventOfTheContractShowsAnAct() {
    Set<Class<?>> shown =
        Arrays.stream(PetitionAct.values()).map(PetitionAct::event).collect(Collectors.toSet());
    assertThat(shown).containsExactlyInAnyOrder(PetitionEvent.class.getPermittedSubclasses());
  }

  @Test
  @DisplayName("每一个阶段都能从登记走到")
  void everyStageIsReachedFromRegistration() {
    Set<PetitionStage> reached = EnumSet.of(PetitionStage.NEW);
    boolean grown = true;
    while (grown) {
      grown =
          PetitionLifecycle.rows().stream()
              .filter(row -> reached.contains(row.from()))
              .map(Transition::to)
              .collect(Collectors.toSet())
              .stream()
              .anyMatch(reached::add);
    }
    assertThat(reached).isEqualTo(EnumSet.allOf(PetitionStage.class));
  }

  @Test
  @DisplayName("作废、撤回、归档之后不能再办理")
  void nothingFollowsTheEnd() {
    assertThat(PetitionLifecycle.allowedIn(PetitionStage.VOID)).isEmpty();
    for (PetitionStage end : EnumSet.of(PetitionStage.WITHDRAWN, PetitionStage.ARCHIVED)) {
      assertThat(PetitionLifecycle.allowedIn(end).values()).allMatch(Transition::aside);
    }
  }

  @Test
  @DisplayName("表中没有的，不允许办理")
  void anAbsentRowIsNotAllowed() {
    assertThatThrownBy(
            () -> PetitionLifecycle.row(PetitionStage.REGISTERED, PetitionAct.SERVE_OPINION))
        .isInstanceOf(ActNotAllowed.class)
        .hasMessageContaining("SERVE_OPINION");
  }
}
