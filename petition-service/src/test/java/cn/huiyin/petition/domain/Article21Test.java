package cn.huiyin.petition.domain;

import static cn.huiyin.petition.domain.APetition.CALENDAR;
import static cn.huiyin.petition.domain.APetition.RECEIVED;
import static cn.huiyin.petition.domain.APetition.by;
import static cn.huiyin.petition.domain.RuleAssert.assertBreaks;
import static cn.huiyin.petition.domain.RuleAssert.assertNotAllowed;
import static cn.huiyin.petition.domain.stage.ActorRole.BUREAU_HEAD;
import static cn.huiyin.petition.domain.stage.ActorRole.CLASSIFIER;
import static cn.huiyin.petition.domain.stage.ActorRole.COUNTY_LEADER;
import static cn.huiyin.petition.domain.stage.ActorRole.INTAKE;
import static cn.huiyin.petition.domain.stage.ActorRole.PETITIONER;
import static cn.huiyin.petition.domain.stage.ActorRole.UNIT_HANDLER;
import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.kit.calendar.StatutoryClock;
import cn.huiyin.kit.casework.Actor;
import cn.huiyin.petition.domain.deadline.PetitionClock;
import cn.huiyin.petition.domain.stage.PetitionStage;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class Article21Test {
  @Test
  @DisplayName("登记：编号、15日期限、由信访局负责")
  void registrationStartsTheFirstClock() {
    Petition petition = APetition.registered();
    assertThat(petition.ownerUnit()).isEqualTo("BUREAU");
    assertThat(
            petition
                .book()
                .running(StatutoryClock.DISPOSE15)
                .orElseThrow()
                .deadline(CALENDAR)
                .due())
        .isEqualTo(LocalDate.of(2023, 3, 21));
  }

  @Test
  @DisplayName("作废由两人办理：登记人、申请人不得确认")
  void theVoiderIsAnotherPerson() {
    Petition petition = APetition.registered();
    petition.intake().requestVoid("CLERICAL_DUPLICATE", RECEIVED, by(CLASSIFIER));
    Actor registrarAsHead = new Actor(by(INTAKE).staffId(), "BUREAU_HEAD", null, null);
    Actor askerAsHead = new Actor(by(CLASSIFIER).staffId(), "BUREAU_HEAD", null, null);
    assertBreaks("VOIDER_IS_NOT_REGISTRAR", () -> confirm(petition, registrarAsHead));
    assertBreaks("VOIDER_IS_NOT_REGISTRAR", () -> confirm(petition, askerAsHead));
    confirm(petition, by(BUREAU_HEAD));
    assertThat(petition.stage()).isEqualTo(PetitionStage.VOID);
    assertThat(petition.clocks()).noneMatch(PetitionClock::running);
  }

  @Test
  @DisplayName("作废须先申请")
  void aVoidingIsAskedFirst() {
    assertBreaks("VOID_IS_ASKED_FIRST", () -> confirm(APetition.registered(), by(BUREAU_HEAD)));
  }

  @Test
  @DisplayName("转送交办之后不得作废")
  void afterDispatchNothingIsVoided() {
    assertNotAllowed(
        () ->
            APetition.transferred()
                .intake()
                .requestVoid("CLERICAL_DUPLICATE", RECEIVED, by(INTAKE)));
  }

  @Test
  @DisplayName("任何一步都不得早于收到，也不得早于上一步")
  void nothingHappensBeforeReceiptNorOutOfOrder() {
    assertBreaks(
        "BEFORE_RECEIPT",
        () -> APetition.registered().intake().withdraw(RECEIVED.minusDays(1), by(PETITIONER)));
    Petition accepted = APetition.accepted(RECEIVED.plusDays(5));
    assertBreaks(
        "DATES_NOT_IN_ORDER",
        () -> accepted.inHandling().hearPetitioner(RECEIVED.plusDays(4), by(UNIT_HANDLER)));
  }

  @Test
  @DisplayName("侧状态的日期不受主线限制，但不得早于收到")
  void sideStatesNeedNotFollowTheMainLine() {
    Petition accepted = APetition.accepted(RECEIVED.plusDays(5));
    accepted.supervising().instruct("县长", RECEIVED.plusDays(1), by(COUNTY_LEADER));
    assertThat(accepted.instructedOn()).isEqualTo(RECEIVED.plusDays(1));
  }

  @Test
  @DisplayName("查询码只凭哈希辨认")
  void theQueryCodeIsKnownByItsHash() {
    Petition petition = APetition.registered();
    assertThat(petition.hasQueryCode(new byte[] {1})).isTrue();
    assertThat(petition.hasQueryCode(new byte[] {2})).isFalse();
  }

  private static void confirm(Petition petition, Actor actor) {
    petition.intake().confirmVoid("CLERICAL_DUPLICATE", null, RECEIVED, actor);
  }
}
