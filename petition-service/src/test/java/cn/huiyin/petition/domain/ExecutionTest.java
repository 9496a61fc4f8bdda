package cn.huiyin.petition.domain;

import static cn.huiyin.petition.domain.APetition.by;
import static cn.huiyin.petition.domain.RuleAssert.assertBreaks;
import static cn.huiyin.petition.domain.stage.ActorRole.INTAKE;
import static cn.huiyin.petition.domain.stage.ActorRole.SYSTEM;
import static cn.huiyin.petition.domain.stage.ActorRole.UNIT_HANDLER;
import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.events.petition.ClaimOutcome;
import cn.huiyin.events.petition.ExecutionStatus;
import cn.huiyin.events.petition.ExecutionTracked;
import cn.huiyin.events.petition.PetitionEvent;
import cn.huiyin.petition.domain.state.review.Execution;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("予以支持的意见须执行到位（I-20）")
class ExecutionTest {
  private static final LocalDate SERVED = LocalDate.of(2023, 5, 8);
  private static final Set<String> PAPERS = Set.of("转送函", "受理告知书", "笔录", "处理意见书", "送达回证");
  private static final LocalDate DUE = SERVED.plusDays(30);

  @Test
  @DisplayName("送达即有执行记录；方案、进展、完成；完成后不再记录")
  void aSupportingOpinionIsTrackedUntilDone() {
    Petition petition = APetition.served(SERVED);
    assertThat(petition.execution()).contains(Execution.opened(SERVED));
    track(petition, ExecutionStatus.PLANNED, DUE);
    track(petition, ExecutionStatus.IN_PROGRESS, null);
    assertThat(petition.execution().orElseThrow().dueOn()).isEqualTo(DUE);
    assertBreaks("EXECUTION_PLAN_HAS_A_DAY", () -> track(petition, ExecutionStatus.PLANNED, null));
    assertBreaks(
        "EXECUTION_PLAN_HAS_A_DAY",
        () -> track(petition, ExecutionStatus.PLANNED, SERVED.minusDays(1)));
    track(petition, ExecutionStatus.DONE, null);
    assertBreaks("EXECUTION_IS_DONE", () -> track(petition, ExecutionStatus.IN_PROGRESS, null));
  }

  @Test
  @DisplayName("不予支持、解释说明的意见没有执行")
  void onlyWhatSupportsIsCarriedOut() {
    Petition petition = APetition.serve(APetition.heard(SERVED), SERVED, ClaimOutcome.EXPLAIN);
    assertThat(petition.execution()).isEmpty();
    assertBreaks("EXECUTION_FOLLOWS_SUPPORT", () -> track(petition, ExecutionStatus.DONE, null));
  }

  @Test
  @DisplayName("未执行完毕的不得归档")
  void whatIsNotExecutedStaysOpen() {
    Petition petition = APetition.served(SERVED);
    petition.afterwards().trackExecution(ExecutionStatus.NOT_EXECUTED, null, DUE, by(SYSTEM));
    petition.review().lapse(DUE.plusDays(9), APetition.CALENDAR, by(SYSTEM));
    assertBreaks(
        "EXECUTED_BEFORE_ARCHIVE",
        () -> petition.afterwards().archive(PAPERS, true, DUE.plusDays(9), by(INTAKE)));
    track(petition, ExecutionStatus.DONE, null);
    petition.afterwards().archive(PAPERS, true, DUE.plusDays(9), by(INTAKE));
  }

  @Test
  @DisplayName("旧事件没有状态：按是否完成归并（I-09）")
  void anOldEventStillFolds() {
    Petition petition = APetition.served(SERVED);
    List<PetitionEvent> events = new ArrayList<>(APetition.events(petition));
    events.add(new ExecutionTracked(DUE, false, null, null));
    assertThat(status(petition, events)).isEqualTo(ExecutionStatus.IN_PROGRESS);
    events.add(new ExecutionTracked(DUE, true, null, null));
    assertThat(status(petition, events)).isEqualTo(ExecutionStatus.DONE);
  }

  private static ExecutionStatus status(Petition petition, List<PetitionEvent> events) {
    return Petition.fold(petition.id(), events).execution().orElseThrow().status();
  }

  private static void track(Petition petition, ExecutionStatus status, LocalDate dueOn) {
    petition.afterwards().trackExecution(status, dueOn, SERVED, by(UNIT_HANDLER));
  }
}
