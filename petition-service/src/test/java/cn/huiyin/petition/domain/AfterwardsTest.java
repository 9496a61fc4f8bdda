package cn.huiyin.petition.domain;

import static cn.huiyin.petition.domain.APetition.CALENDAR;
import static cn.huiyin.petition.domain.APetition.RECEIVED;
import static cn.huiyin.petition.domain.APetition.by;
import static cn.huiyin.petition.domain.RuleAssert.assertBreaks;
import static cn.huiyin.petition.domain.RuleAssert.assertNotAllowed;
import static cn.huiyin.petition.domain.stage.ActorRole.BUREAU_HEAD;
import static cn.huiyin.petition.domain.stage.ActorRole.CLASSIFIER;
import static cn.huiyin.petition.domain.stage.ActorRole.INTAKE;
import static cn.huiyin.petition.domain.stage.ActorRole.SUPERVISOR;
import static cn.huiyin.petition.domain.stage.ActorRole.UNIT_HANDLER;
import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.events.petition.CoordinationOutcome;
import cn.huiyin.kit.calendar.StatutoryClock;
import cn.huiyin.petition.domain.deadline.PetitionClock;
import cn.huiyin.petition.domain.stage.PetitionStage;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class AfterwardsTest {
  private static final Set<String> ALL_PAPERS = Set.of("转送函", "受理告知书", "笔录", "调解、和解协议书");
  private static final LocalDate DAY = LocalDate.of(2023, 5, 8);

  @Test
  @DisplayName("重新办理：回到单位，新的一轮，旧的超期保留")
  void reopeningBeginsANewRoundWithTheUnit() {
    Petition petition = APetition.heard(DAY);
    petition.inHandling().settle(DAY.plusDays(100), by(UNIT_HANDLER));
    petition.afterwards().reopen("PROCEDURE_ERROR", false, DAY.plusDays(101), by(BUREAU_HEAD));
    assertThat(petition.stage()).isEqualTo(PetitionStage.WITH_UNIT);
    assertThat(petition.handling().round()).isEqualTo(2);
    assertThat(petition.closing()).isEmpty();
    assertThat(
            petition
                .book()
                .last(StatutoryClock.HANDLE60)
                .orElseThrow()
                .breached(CALENDAR, DAY.plusDays(101)))
        .isTrue();
  }

  @Test
  @DisplayName("没有转送交办的，不能退回单位重新办理")
  void onlyTheDispatchedIsReopened() {
    Petition petition = APetition.appeal();
    petition.disposing().refuse("NA2", RECEIVED, by(BUREAU_HEAD));
    assertBreaks(
        "NOT_DISPATCHED",
        () -> petition.afterwards().reopen("ERROR", false, RECEIVED, by(BUREAU_HEAD)));
  }

  @Test
  @DisplayName("责任单位承继：期限照常计算")
  void aSuccessorTakesOverWithRunningClocks() {
    Petition petition = APetition.accepted(DAY);
    petition.beside().succeedUnit("TOWN", "WATER", DAY.plusDays(1), by(BUREAU_HEAD));
    assertThat(petition.ownerUnit()).isEqualTo("WATER");
    assertThat(petition.book().running(StatutoryClock.HANDLE60).orElseThrow().startedOn())
        .isEqualTo(DAY);
  }

  @Test
  @DisplayName("归档：期限全部停止，不再办理")
  void anArchivedFileIsClosed() {
    Petition petition = APetition.heard(DAY);
    petition.inHandling().settle(DAY, by(UNIT_HANDLER));
    petition.afterwards().archive(ALL_PAPERS, true, DAY.plusDays(2), by(INTAKE));
    assertThat(petition.clocks()).noneMatch(PetitionClock::running);
    assertNotAllowed(
        () ->
            petition
                .supervising()
                .meet(
                    List.of("TOWN"),
                    CoordinationOutcome.NOT_AGREED,
                    DAY.plusDays(3),
                    by(SUPERVISOR)));
  }

  @Test
  @DisplayName("拆分诉求留在案卷")
  void aSplitIsKept() {
    Petition petition = APetition.registered();
    petition.splitting().split(2, 2, "C1-2023-W-000002", false, RECEIVED, by(CLASSIFIER));
    assertThat(APetition.events(petition)).hasSize(2);
  }
}
