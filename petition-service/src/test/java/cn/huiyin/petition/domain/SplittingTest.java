package cn.huiyin.petition.domain;

import static cn.huiyin.petition.domain.APetition.CALENDAR;
import static cn.huiyin.petition.domain.APetition.RECEIVED;
import static cn.huiyin.petition.domain.APetition.UNITS;
import static cn.huiyin.petition.domain.APetition.by;
import static cn.huiyin.petition.domain.RuleAssert.assertBreaks;
import static cn.huiyin.petition.domain.stage.ActorRole.BUREAU_HEAD;
import static cn.huiyin.petition.domain.stage.ActorRole.CLASSIFIER;
import static cn.huiyin.petition.domain.stage.ActorRole.PETITIONER;
import static cn.huiyin.petition.domain.stage.ActorRole.REVIEWER;
import static cn.huiyin.petition.domain.stage.ActorRole.SYSTEM;
import static cn.huiyin.petition.domain.stage.ActorRole.UNIT_HEAD;
import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.events.petition.Channel;
import cn.huiyin.events.petition.ClaimOutcome;
import cn.huiyin.events.petition.Conclusion;
import cn.huiyin.events.petition.PetitionKind;
import cn.huiyin.events.petition.PetitionRegistered;
import cn.huiyin.events.petition.ReviewRefusal;
import cn.huiyin.events.petition.Route;
import cn.huiyin.kit.calendar.StatutoryClock;
import cn.huiyin.petition.domain.stage.PetitionStage;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("诉求拆分（I-06）")
class SplittingTest {
  private static final LocalDate DAY = RECEIVED.plusDays(2);

  private static Petition whole(int claims) {
    return APetition.registered(APetition.registration(Channel.WEB, 0, 1, "C1T1", claims, true));
  }

  private static Petition part(Petition parent, int claim) {
    String number = parent.registration().petitionNo() + "-" + claim;
    parent
        .splitting()
        .split(parent.registration().claimCount(), claim, number, false, RECEIVED, by(CLASSIFIER));
    PetitionRegistered event =
        new PetitionRegistered(
            number,
            RECEIVED,
            Channel.WEB,
            null,
            "C1T1",
            1,
            0,
            1,
            false,
            false,
            true,
            "BUREAU",
            parent.registration().petitionNo());
    return Petition.splitFrom(parent, UUID.randomUUID(), event, by(CLASSIFIER));
  }

  private static void refuse(Petition petition, LocalDate on) {
    classified(petition).disposing().refuse("NA2", on, by(BUREAU_HEAD));
  }

  private static Petition classified(Petition petition) {
    return APetition.classify(petition, PetitionKind.APPEAL, Route.R31_6, "01", "TOWN");
  }

  /** The claim that remains is answered by an opinion, its part is still open. */
  private static Petition served(Petition petition) {
    APetition.receive(APetition.transfer(classified(petition), "TOWN"))
        .unit()
        .accept(false, DAY, by(UNIT_HEAD));
    petition.inHandling().hearPetitioner(DAY, by(UNIT_HEAD));
    return APetition.serve(petition, DAY, ClaimOutcome.EXPLAIN);
  }

  @Test
  @DisplayName("全部拆出的，期限停止，随最后一件办结；拆分件自原收到之日起算")
  void theWholeEndsWithItsLastPart() {
    Petition whole = whole(2);
    Petition first = part(whole, 1);
    Petition second = part(whole, 2);
    assertThat(whole.stage()).isEqualTo(PetitionStage.AWAITING_PARTS);
    assertThat(whole.clocks()).noneMatch(clock -> clock.running());
    assertThat(first.book().running(StatutoryClock.DISPOSE15).orElseThrow().startedOn())
        .isEqualTo(RECEIVED);
    assertThat(first.hasQueryCode(new byte[] {1})).isTrue();
    refuse(first, DAY);
    assertThat(whole.splitting().follow(first)).isTrue();
    assertThat(whole.splitting().follow(first)).isFalse();
    assertThat(whole.closing()).isEmpty();
    second.intake().withdraw(DAY.plusDays(1), by(PETITIONER));
    assertThat(whole.splitting().follow(second)).isTrue();
    assertThat(whole.closing().orElseThrow().conclusion()).isEqualTo(Conclusion.WITH_ITS_PARTS);
    assertThat(whole.closing().orElseThrow().concludedOn()).isEqualTo(DAY.plusDays(1));
  }

  @Test
  @DisplayName("每项诉求只在一件之中；拆分件不作废，已拆分的不整体撤回")
  void aClaimIsInOnePetitionOnly() {
    Petition whole = whole(3);
    Petition first = part(whole, 1);
    assertThat(whole.ownClaims()).isEqualTo(2);
    assertBreaks("CLAIM_MOVES_ONCE", () -> part(whole, 1));
    assertBreaks("CLAIM_MOVES_ONCE", () -> part(whole, 4));
    assertBreaks("SPLIT_IS_NOT_UNDONE", () -> whole.intake().withdraw(DAY, by(PETITIONER)));
    assertBreaks(
        "SPLIT_IS_NOT_UNDONE",
        () -> first.intake().confirmVoid("CLERICAL_DUPLICATE", null, DAY, by(BUREAU_HEAD)));
  }

  @Test
  @DisplayName("留在原件的诉求先办结的，待拆分件；办结方式和较晚的日期从其本身")
  void theRemainderWaits() {
    Petition whole = whole(2);
    Petition part = part(whole, 2);
    refuse(part, DAY);
    refuse(whole, DAY.plusDays(3));
    assertThat(whole.stage()).isEqualTo(PetitionStage.AWAITING_PARTS);
    whole.splitting().follow(part);
    assertThat(whole.closing().orElseThrow().conclusion()).isEqualTo(Conclusion.REFUSED);
    assertThat(whole.closing().orElseThrow().concludedOn()).isEqualTo(DAY.plusDays(3));
  }

  @Test
  @DisplayName("拆分件重新办理的，原件也重新待办")
  void aReopenedPartReopensTheWhole() {
    Petition whole = whole(1);
    Petition part = part(whole, 1);
    APetition.receive(APetition.transfer(classified(part), "TOWN"))
        .unit()
        .refuse("NA4", DAY, by(UNIT_HEAD));
    whole.splitting().follow(part);
    assertThat(whole.stage()).isEqualTo(PetitionStage.CONCLUDED);
    part.afterwards().reopen("PROCEDURE_ERROR", false, DAY, by(BUREAU_HEAD));
    assertThat(whole.splitting().follow(part)).isTrue();
    assertThat(whole.stage()).isEqualTo(PetitionStage.AWAITING_PARTS);
    assertThat(whole.closing()).isEmpty();
    part.unit().refuse("NA4", DAY, by(UNIT_HEAD));
    whole.splitting().follow(part);
    assertThat(whole.stage()).isEqualTo(PetitionStage.CONCLUDED);
  }

  @Test
  @DisplayName("意见书已送达而拆分件未办结的：复查期满后待拆分件")
  void aLapsedWindowDoesNotConcludeBeforeTheParts() {
    Petition whole = whole(2);
    Petition part = part(whole, 2);
    served(whole);
    assertThat(whole.stage()).isEqualTo(PetitionStage.OPINION_SERVED);
    assertThat(whole.closing()).isEmpty();
    whole.review().lapse(DAY.plusDays(60), CALENDAR, by(SYSTEM));
    assertThat(whole.stage()).isEqualTo(PetitionStage.AWAITING_PARTS);
    refuse(part, DAY);
    whole.splitting().follow(part);
    assertThat(whole.closing().orElseThrow().conclusion()).isEqualTo(Conclusion.OPINION_EXPLAIN);
  }

  @Test
  @DisplayName("复查之中拆分件办结的，原件办结而复查照常；逾期请求被拒绝后的原件待拆分件")
  void aReviewGoesOnBesideTheParts() {
    Petition whole = whole(2);
    Petition part = part(whole, 2);
    served(whole);
    whole.review().request("FC-1", "REVIEW", UNITS, DAY.plusDays(40), by(PETITIONER));
    refuse(part, DAY);
    whole.splitting().follow(part);
    assertThat(whole.stage()).isEqualTo(PetitionStage.REVIEW_PENDING);
    assertThat(whole.closing()).isPresent();
    Petition late = whole(2);
    part(late, 2);
    served(late);
    late.review().request("FC-2", "REVIEW", UNITS, DAY.plusDays(40), by(PETITIONER));
    late.review().refuse(ReviewRefusal.LATE, DAY.plusDays(41), CALENDAR, by(REVIEWER));
    assertThat(late.stage()).isEqualTo(PetitionStage.AWAITING_PARTS);
  }

  @Test
  @DisplayName("拆出检举控告的，原件转为密件")
  void anAccusationSealsTheWhole() {
    Petition whole = whole(1);
    whole.splitting().split(1, 1, "C1-2023-W-000009", true, RECEIVED, by(CLASSIFIER));
    assertThat(whole.underSeal()).isTrue();
    assertThat(whole.topic()).contains("sealed");
  }
}
