package cn.huiyin.petition.domain;

import static cn.huiyin.petition.domain.APetition.RECEIVED;
import static cn.huiyin.petition.domain.APetition.UNITS;
import static cn.huiyin.petition.domain.APetition.by;
import static cn.huiyin.petition.domain.RuleAssert.assertBreaks;
import static cn.huiyin.petition.domain.stage.ActorRole.BUREAU_HEAD;
import static cn.huiyin.petition.domain.stage.ActorRole.CLASSIFIER;
import static cn.huiyin.petition.domain.stage.ActorRole.UNIT_HANDLER;
import static cn.huiyin.petition.domain.stage.ActorRole.UNIT_HEAD;
import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.events.petition.Channel;
import cn.huiyin.events.petition.Conclusion;
import cn.huiyin.events.petition.GuidanceKind;
import cn.huiyin.events.petition.PetitionKind;
import cn.huiyin.events.petition.RepeatKind;
import cn.huiyin.events.petition.Route;
import cn.huiyin.kit.calendar.StatutoryClock;
import cn.huiyin.petition.domain.deadline.PetitionClock;
import cn.huiyin.petition.domain.stage.PetitionStage;
import cn.huiyin.petition.domain.state.DispositionKind;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class Article22Test {
  @Test
  @DisplayName("转送：停止15日，开始单位的期限，责任转到单位")
  void aTransferMovesOwnerAndClocks() {
    Petition petition = APetition.transferred();
    assertThat(petition.ownerUnit()).isEqualTo("TOWN");
    assertThat(petition.disposition().orElseThrow().kind()).isEqualTo(DispositionKind.TRANSFERRED);
    assertThat(petition.clocks().stream().filter(PetitionClock::running).map(PetitionClock::clock))
        .containsExactlyInAnyOrder(StatutoryClock.OBJECT5WD, StatutoryClock.NOTIFY15);
  }

  @Test
  @DisplayName("县外事项只引导，不转送")
  void whatAroseElsewhereIsNotDispatched() {
    Petition petition =
        APetition.classify(
            APetition.registered(APetition.registration(Channel.WEB, 0, 1, "C1T2", 1, true)),
            PetitionKind.APPEAL,
            Route.OUT_OF_JURISDICTION,
            "01",
            null);
    assertBreaks("DISPATCH_TARGET_COMPETENT", () -> APetition.transfer(petition, "TOWN"));
    petition.disposing().guide(GuidanceKind.OTHER_TERRITORY, null, null, RECEIVED, by(CLASSIFIER));
    assertThat(petition.closing().orElseThrow().conclusion())
        .isEqualTo(Conclusion.GUIDED_ELSEWHERE);
    assertThat(petition.stage()).isEqualTo(PetitionStage.CONCLUDED);
  }

  @Test
  @DisplayName("I-23 不得转送给不存在的单位、无权的单位；负责人可以突破职权表，记录在案")
  void theTargetIsKnownAndCompetent() {
    assertBreaks("DISPATCH_TARGET_COMPETENT", () -> APetition.transfer(APetition.appeal(), "NONE"));
    assertBreaks(
        "DISPATCH_TARGET_COMPETENT", () -> APetition.transfer(APetition.appeal(), "WATER"));
    Petition petition = APetition.appeal();
    petition
        .disposing()
        .transfer(new DispatchOrder("WATER", null, true, false), UNITS, RECEIVED, by(BUREAU_HEAD));
    assertThat(petition.ownerUnit()).isEqualTo("WATER");
  }

  @Test
  @DisplayName("交办由负责人决定，须规定反馈期限，只随认可的办结报告销账（I-21）")
  void anAssignmentIsClosedByAnAcceptedReportOnly() {
    DispatchOrder order = new DispatchOrder("TOWN", RECEIVED.plusDays(30), false, false);
    assertBreaks(
        "REPORT_DUE_SET",
        () ->
            APetition.appeal()
                .disposing()
                .assign(APetition.to("TOWN"), UNITS, RECEIVED, by(BUREAU_HEAD)));
    assertBreaks(
        "ROLE_MAY_NOT_ACT",
        () -> APetition.appeal().disposing().assign(order, UNITS, RECEIVED, by(CLASSIFIER)));
    Petition petition = APetition.appeal();
    petition.disposing().assign(order, UNITS, RECEIVED, by(BUREAU_HEAD));
    APetition.receive(petition).unit().refuse("NA4", RECEIVED, by(UNIT_HEAD));
    assertThat(petition.book().running(StatutoryClock.REPORTBACK)).isPresent();
    petition.reports().submit(RECEIVED, by(UNIT_HANDLER));
    petition.reports().accept(RECEIVED, by(BUREAU_HEAD));
    assertThat(petition.book().running(StatutoryClock.REPORTBACK)).isEmpty();
  }

  @Test
  @DisplayName("不予受理须有法定理由，不再受理还须写明先前的文书")
  void aRefusalHasALawfulGround() {
    assertBreaks(
        "UNKNOWN_GROUND",
        () -> APetition.appeal().disposing().refuse("NL1", RECEIVED, by(BUREAU_HEAD)));
    assertBreaks(
        "EARLIER_DOCUMENT_NAMED",
        () -> APetition.appeal().disposing().refuseForGood("NL1", " ", RECEIVED, by(BUREAU_HEAD)));
    Petition petition = APetition.appeal();
    petition.disposing().refuseForGood("NL1", "M-0", RECEIVED, by(BUREAU_HEAD));
    assertThat(petition.closing().orElseThrow().conclusion()).isEqualTo(Conclusion.REFUSED);
  }

  @Test
  @DisplayName("终结的事项不再转送、受理（I-17）")
  void aFinalMatterIsNotHandledAgain() {
    DispatchOrder order = new DispatchOrder("TOWN", null, false, true);
    assertBreaks(
        "NO_NEW_HANDLING_AFTER_FINALITY",
        () -> APetition.appeal().disposing().transfer(order, UNITS, RECEIVED, by(CLASSIFIER)));
    assertBreaks(
        "NO_NEW_HANDLING_AFTER_FINALITY",
        () -> APetition.withUnit().unit().accept(true, RECEIVED, by(UNIT_HEAD)));
  }

  @Test
  @DisplayName("重复信访：分类后也可以关联；关联是首次处理，答复才办结、才停止15日")
  void aRepeatIsLinkedThenAnswered() {
    Petition petition = APetition.appeal();
    petition
        .classifying()
        .linkAsRepeat("M-0", null, RepeatKind.UNDER_HANDLING, RECEIVED, by(CLASSIFIER));
    assertThat(petition.disposition().orElseThrow().kind())
        .isEqualTo(DispositionKind.LINKED_AS_REPEAT);
    assertThat(petition.book().running(StatutoryClock.DISPOSE15)).isPresent();
    petition.classifying().answerRepeat(false, RECEIVED.plusDays(2), by(CLASSIFIER));
    assertThat(petition.book().running(StatutoryClock.DISPOSE15)).isEmpty();
    assertThat(petition.closing().orElseThrow().conclusion()).isEqualTo(Conclusion.REPEAT_ANSWERED);
  }

  @Test
  @DisplayName("首次处理一经作出不再改变（F1）")
  void theFirstDispositionStays() {
    Petition petition = APetition.withUnit();
    petition.unit().refuse("NA4", RECEIVED.plusDays(3), by(UNIT_HEAD));
    assertThat(petition.disposition().orElseThrow().kind()).isEqualTo(DispositionKind.TRANSFERRED);
    assertThat(petition.disposition().orElseThrow().disposedOn()).isEqualTo(RECEIVED);
  }
}
