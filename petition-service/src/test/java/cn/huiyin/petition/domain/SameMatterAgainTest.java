package cn.huiyin.petition.domain;

import static cn.huiyin.petition.domain.APetition.RECEIVED;
import static cn.huiyin.petition.domain.APetition.by;
import static cn.huiyin.petition.domain.RuleAssert.assertBreaks;
import static cn.huiyin.petition.domain.stage.ActorRole.BUREAU_HEAD;
import static cn.huiyin.petition.domain.stage.ActorRole.CLASSIFIER;
import static cn.huiyin.petition.domain.stage.ActorRole.INTAKE;
import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.events.petition.LinkRelation;
import cn.huiyin.events.petition.PetitionEvent;
import cn.huiyin.events.petition.PetitionKind;
import cn.huiyin.events.petition.RepeatKind;
import cn.huiyin.events.petition.Route;
import cn.huiyin.kit.calendar.StatutoryClock;
import cn.huiyin.petition.domain.link.PetitionLink;
import cn.huiyin.petition.domain.rule.intake.LinkedToAnother;
import cn.huiyin.petition.domain.stage.PetitionStage;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("同一事项的关联与撤销（DOMAIN 2.12）")
class SameMatterAgainTest {
  private static final String LINK = "link-1";

  private static Petition repeatOf(Petition petition) {
    petition
        .classifying()
        .linkAsRepeat("M-0", "P-0", RepeatKind.UNDER_HANDLING, RECEIVED, by(CLASSIFIER));
    return petition;
  }

  private static void undoRepeat(Petition petition, int days) {
    petition
        .linking()
        .undo(LINK, LinkRelation.REPEAT, "ANOTHER", RECEIVED.plusDays(days), by(CLASSIFIER));
  }

  @Test
  @DisplayName("撤销重复关联：回到登记，十五日照算，首次处理也收回")
  void anUndoneRepeatIsWhereItWas() {
    Petition petition = repeatOf(APetition.registered());
    undoRepeat(petition, 3);
    assertThat(petition.stage()).isEqualTo(PetitionStage.REGISTERED);
    assertThat(petition.disposition()).isEmpty();
    assertThat(petition.book().running(StatutoryClock.DISPOSE15))
        .get()
        .satisfies(run -> assertThat(run.startedOn()).isEqualTo(RECEIVED));
  }

  @Test
  @DisplayName("已分类的回到分类；已答复的也能撤销，停了的期限如同从未停过")
  void anAnsweredRepeatIsOpenAgain() {
    Petition petition = repeatOf(APetition.appeal());
    petition.classifying().answerRepeat(false, RECEIVED.plusDays(2), by(CLASSIFIER));
    assertThat(petition.stage()).isEqualTo(PetitionStage.CONCLUDED);
    undoRepeat(petition, 5);
    assertThat(petition.stage()).isEqualTo(PetitionStage.CLASSIFIED);
    assertThat(petition.closing()).isEmpty();
    assertThat(petition.clocks().stream().filter(run -> run.running()).map(run -> run.clock()))
        .containsExactly(StatutoryClock.DISPOSE15);
    petition
        .disposing()
        .transfer(APetition.to("TOWN"), APetition.UNITS, RECEIVED.plusDays(6), by(BUREAU_HEAD));
    assertThat(petition.disposition()).isPresent();
  }

  @Test
  @DisplayName("不是作为重复信访办结的，不能以撤销关联重开")
  void whatWasConcludedOtherwiseStays() {
    Petition petition = APetition.appeal();
    petition.disposing().refuse("NA2", RECEIVED, by(BUREAU_HEAD));
    assertBreaks("ONLY_A_REPEAT_IS_UNLINKED", () -> undoRepeat(petition, 1));
  }

  @Test
  @DisplayName("重复登记：申请作废；撤销后申请也收回，不得再确认作废")
  void aDoubleThatWasNoneIsNotVoided() {
    Petition petition = APetition.registered();
    petition.intake().requestVoid("CLERICAL_DUPLICATE", RECEIVED, by(INTAKE));
    petition
        .linking()
        .link(LINK, LinkRelation.CLERICAL_DUPLICATE, APetition.registered(), RECEIVED, by(INTAKE));
    petition.linking().undo(LINK, LinkRelation.CLERICAL_DUPLICATE, "ANOTHER", RECEIVED, by(INTAKE));
    assertThat(petition.stage()).isEqualTo(PetitionStage.REGISTERED);
    assertBreaks(
        "VOID_IS_ASKED_FIRST",
        () -> petition.intake().confirmVoid("DUPLICATE", "P-0", RECEIVED, by(BUREAU_HEAD)));
  }

  @Test
  @DisplayName("状态由事件归并而成：关联、答复、撤销之后亦然（I-09）")
  void theFoldOfTheEventsIsTheState() {
    Petition petition = repeatOf(APetition.appeal());
    petition.linking().link(LINK, LinkRelation.CLUSTER, APetition.appeal(), RECEIVED, by(INTAKE));
    petition.classifying().answerRepeat(false, RECEIVED, by(CLASSIFIER));
    undoRepeat(petition, 1);
    List<PetitionEvent> events = new ArrayList<>(APetition.events(petition));
    assertThat(PetitionSnapshot.of(Petition.fold(petition.id(), events)))
        .isEqualTo(PetitionSnapshot.of(petition));
  }

  @Test
  @DisplayName("密件只与密件关联（I-50）")
  void anAccusationIsLinkedToAccusationsOnly() {
    Petition accusation =
        APetition.classified(PetitionKind.ACCUSATION, Route.DISCIPLINE, "15", "DISCIPLINE");
    assertBreaks(
        "SEALED_LINKS_TO_SEALED",
        () ->
            APetition.appeal()
                .linking()
                .link(LINK, LinkRelation.RELATED, accusation, RECEIVED, by(CLASSIFIER)));
    UUID id = UUID.randomUUID();
    assertBreaks("LINKED_TO_ANOTHER", () -> LinkedToAnother.check(id, id));
  }

  @Test
  @DisplayName("一条关联只撤销一次，撤销的留在案卷")
  void aLinkIsUndoneOnce() {
    UUID one = UUID.randomUUID();
    UUID two = UUID.randomUUID();
    PetitionLink link = new PetitionLink(one, one, two, LinkRelation.RELATED, RECEIVED);
    assertThat(link.stands()).isTrue();
    link.undo("ANOTHER", RECEIVED);
    assertThat(link.undoneOn()).contains(RECEIVED);
    assertThat(link.undoneReason()).contains("ANOTHER");
    assertThat(List.of(link.id(), link.petitionId(), link.otherId()))
        .containsExactly(one, one, two);
    assertThat(link.relation()).isEqualTo(LinkRelation.RELATED);
    assertThat(link.linkedOn()).isEqualTo(RECEIVED);
    assertBreaks("LINK_ALREADY_UNDONE", () -> link.undo("ANOTHER", RECEIVED));
  }

  @Test
  @DisplayName("I-17 复核终结的事项，重复信访不以进展告知答复，而以不再受理告知书")
  void aFinalMatterIsAnsweredByANotice() {
    Petition petition = repeatOf(APetition.registered());
    assertBreaks(
        "FINAL_MATTERS_ARE_CLOSED_BY_NOTICE",
        () -> petition.classifying().answerRepeat(true, RECEIVED, by(CLASSIFIER)));
    petition.disposing().refuseForGood("NL1", "M-1", RECEIVED, by(BUREAU_HEAD));
    assertThat(petition.stage()).isEqualTo(PetitionStage.CONCLUDED);
  }
}
