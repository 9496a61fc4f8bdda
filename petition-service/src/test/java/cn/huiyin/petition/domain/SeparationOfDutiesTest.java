package cn.huiyin.petition.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.huiyin.events.petition.PetitionKind;
import cn.huiyin.events.petition.Route;
import cn.huiyin.kit.casework.Actor;
import cn.huiyin.kit.casework.RuleBroken;
import cn.huiyin.petition.domain.casefile.SealedView;
import cn.huiyin.petition.domain.rule.NobodyActsWithAnInterest;
import cn.huiyin.petition.domain.rule.SealedViewTakesTwoPersons;
import cn.huiyin.petition.domain.stage.ActorRole;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("职责分离（DOMAIN 7.3）")
class SeparationOfDutiesTest {
  private static final LocalDate DAY = LocalDate.of(2023, 3, 8);

  /** One person in any role. */
  private static Actor sameIn(ActorRole role) {
    return new Actor("one-person", role.name(), null, null);
  }

  private static void refuses(String code, ThrowingCallable act) {
    assertThatThrownBy(act)
        .isInstanceOfSatisfying(
            RuleBroken.class, broken -> assertThat(broken.code()).isEqualTo(code));
  }

  @Test
  @DisplayName("登记人、申请人不得确认作废")
  void registrarIsNotVoider() {
    Petition petition = APetition.registered();
    petition.intake().requestVoid("CLERICAL_DUPLICATE", DAY, sameIn(ActorRole.INTAKE));
    refuses(
        "VOIDER_IS_NOT_REGISTRAR",
        () ->
            petition
                .intake()
                .confirmVoid("CLERICAL_DUPLICATE", null, DAY, sameIn(ActorRole.BUREAU_HEAD)));
    Actor registrar = new Actor("person:INTAKE", "BUREAU_HEAD", null, null);
    refuses(
        "VOIDER_IS_NOT_REGISTRAR",
        () -> petition.intake().confirmVoid("CLERICAL_DUPLICATE", null, DAY, registrar));
    assertThatCode(
            () ->
                petition
                    .intake()
                    .confirmVoid(
                        "CLERICAL_DUPLICATE", null, DAY, APetition.by(ActorRole.BUREAU_HEAD)))
        .doesNotThrowAnyException();
  }

  @Test
  @DisplayName("申请解除密件的人不得决定")
  void whoAsksToUnsealDoesNotDecide() {
    Petition petition =
        APetition.classified(PetitionKind.ACCUSATION, Route.DISCIPLINE, "15", "DISCIPLINE");
    petition
        .classifying()
        .reclassify(RandomAct.decision(0), "X", DAY, sameIn(ActorRole.BUREAU_HEAD));
    petition.caseFile().requestUnsealing("X", DAY, sameIn(ActorRole.BUREAU_HEAD));
    refuses(
        "UNSEALING_TAKES_TWO_PERSONS",
        () -> petition.caseFile().unseal("X", DAY, sameIn(ActorRole.DISCIPLINE_LIAISON)));
  }

  @Test
  @DisplayName("申请查看密件的人不得自己同意，同意只有一次")
  void whoAsksForASealedViewDoesNotAgree() {
    SealedView view =
        new SealedView(UUID.randomUUID(), UUID.randomUUID(), "REVIEW", "one-person", Instant.EPOCH);
    refuses(
        "SEALED_VIEW_TAKES_TWO_PERSONS",
        () -> SealedViewTakesTwoPersons.check(sameIn(ActorRole.DISCIPLINE_LIAISON), view));
    Actor liaison = APetition.by(ActorRole.DISCIPLINE_LIAISON);
    SealedViewTakesTwoPersons.check(liaison, view);
    view.agree(liaison.staffId(), Instant.EPOCH, Instant.EPOCH.plusSeconds(60));
    refuses("SEALED_VIEW_TAKES_TWO_PERSONS", () -> SealedViewTakesTwoPersons.check(liaison, view));
  }

  @Test
  @DisplayName("I-25 有利害关系的人不得办理")
  void whoHasAnInterestDoesNotAct() {
    refuses("NOBODY_ACTS_WITH_AN_INTEREST", () -> NobodyActsWithAnInterest.check(true));
    assertThatCode(() -> NobodyActsWithAnInterest.check(false)).doesNotThrowAnyException();
  }
}
