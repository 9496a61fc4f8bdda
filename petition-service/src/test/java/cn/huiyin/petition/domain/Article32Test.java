package cn.huiyin.petition.domain;

import static cn.huiyin.petition.domain.APetition.by;
import static cn.huiyin.petition.domain.RuleAssert.assertBreaks;
import static cn.huiyin.petition.domain.stage.ActorRole.UNIT_HANDLER;
import static cn.huiyin.petition.domain.stage.ActorRole.UNIT_HEAD;
import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.events.petition.ClaimOutcome;
import cn.huiyin.events.petition.Conclusion;
import cn.huiyin.events.petition.PetitionConcluded;
import cn.huiyin.events.petition.TerminationReason;
import cn.huiyin.kit.calendar.StatutoryClock;
import cn.huiyin.kit.casework.Actor;
import cn.huiyin.petition.domain.stage.PetitionStage;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class Article32Test {
  private static final LocalDate DAY = LocalDate.of(2023, 5, 8);

  @Test
  @DisplayName("出具意见前须听取信访人陈述（I-14）")
  void thePetitionerIsHeardFirst() {
    Petition petition = APetition.accepted(DAY);
    petition.inHandling().investigate(DAY, by(UNIT_HANDLER));
    assertBreaks("PETITIONER_HEARD_BEFORE_OPINION", () -> draft(petition));
    petition.inHandling().holdHearing(APetition.HEARING, 2, DAY, by(UNIT_HANDLER));
    draft(petition);
    assertThat(petition.opinion()).isPresent();
  }

  @Test
  @DisplayName("每项诉求一个结论（I-13）")
  void eachClaimHasOneOutcome() {
    Petition petition = APetition.heard(DAY);
    List<ClaimOutcome> two = List.of(ClaimOutcome.SUPPORT, ClaimOutcome.EXPLAIN);
    assertBreaks(
        "EACH_CLAIM_ONE_OUTCOME", () -> petition.opinions().draft(two, DAY, by(UNIT_HANDLER)));
  }

  @Test
  @DisplayName("审批人不得是起草人；先起草后审批")
  void theApproverIsNotTheDrafter() {
    Petition petition = APetition.heard(DAY);
    assertBreaks("OPINION_DRAFTED_FIRST", () -> petition.opinions().approve(DAY, by(UNIT_HEAD)));
    draft(petition);
    Actor drafterAsHead = new Actor(by(UNIT_HANDLER).staffId(), "UNIT_HEAD", null, null);
    assertBreaks("APPROVER_IS_NOT_DRAFTER", () -> petition.opinions().approve(DAY, drafterAsHead));
    petition.opinions().approve(DAY, by(UNIT_HEAD));
    assertThat(petition.stage()).isEqualTo(PetitionStage.OPINION_READY);
  }

  @Test
  @DisplayName("送达即办结，复查期限自送达起算（I-18）")
  void serviceConcludesAndStartsTheWindow() {
    Petition petition = APetition.served(DAY);
    assertThat(petition.stage()).isEqualTo(PetitionStage.OPINION_SERVED);
    assertThat(petition.closing().orElseThrow().conclusion()).isEqualTo(Conclusion.OPINION_SUPPORT);
    assertThat(petition.book().running(StatutoryClock.REVIEW_WIN30).orElseThrow().startedOn())
        .isEqualTo(DAY);
    assertThat(APetition.events(petition))
        .filteredOn(PetitionConcluded.class::isInstance)
        .hasSize(1);
  }

  @Test
  @DisplayName("更正涉及实体的，复查期限重新起算")
  void aCorrectionOfSubstanceRestartsTheWindow() {
    Petition petition = APetition.served(DAY);
    petition.opinions().correct(false, null, DAY.plusDays(1), by(UNIT_HEAD));
    assertThat(window(petition)).isEqualTo(DAY);
    petition.opinions().correct(true, "SIGNED_RECEIPT", DAY.plusDays(2), by(UNIT_HEAD));
    assertThat(window(petition)).isEqualTo(DAY.plusDays(2));
  }

  @Test
  @DisplayName("和解、终止也是办结")
  void settlementAndTerminationConclude() {
    Petition settled = APetition.heard(DAY);
    settled.inHandling().settle(DAY, by(UNIT_HANDLER));
    assertThat(settled.closing().orElseThrow().conclusion()).isEqualTo(Conclusion.SETTLED);
    Petition ended = APetition.heard(DAY);
    ended.inHandling().terminate(TerminationReason.ROUTE_OPENED, DAY, by(UNIT_HEAD));
    assertThat(ended.closing().orElseThrow().conclusion()).isEqualTo(Conclusion.TERMINATED);
  }

  private static LocalDate window(Petition petition) {
    return petition.book().running(StatutoryClock.REVIEW_WIN30).orElseThrow().startedOn();
  }

  private static void draft(Petition petition) {
    petition.opinions().draft(List.of(ClaimOutcome.SUPPORT), DAY, by(UNIT_HANDLER));
  }
}
