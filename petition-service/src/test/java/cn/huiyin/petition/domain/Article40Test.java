package cn.huiyin.petition.domain;

import static cn.huiyin.petition.domain.APetition.by;
import static cn.huiyin.petition.domain.RuleAssert.assertBreaks;
import static cn.huiyin.petition.domain.RuleAssert.assertNotAllowed;
import static cn.huiyin.petition.domain.stage.ActorRole.BUREAU_HEAD;
import static cn.huiyin.petition.domain.stage.ActorRole.COUNTY_LEADER;
import static cn.huiyin.petition.domain.stage.ActorRole.SUPERVISOR;
import static cn.huiyin.petition.domain.stage.ActorRole.SYSTEM;
import static cn.huiyin.petition.domain.stage.ActorRole.UNIT_HANDLER;
import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.events.petition.PetitionKind;
import cn.huiyin.events.petition.Route;
import cn.huiyin.events.petition.SupervisionForm;
import cn.huiyin.events.petition.SupervisionGround;
import cn.huiyin.events.petition.SupervisionOpened;
import cn.huiyin.events.petition.SupervisionResult;
import cn.huiyin.petition.domain.oversight.Breach;
import cn.huiyin.petition.domain.oversight.Supervision;
import cn.huiyin.petition.domain.oversight.SupervisionOrder;
import cn.huiyin.petition.domain.oversight.SupervisionStage;
import cn.huiyin.petition.domain.stage.ActorRole;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("第四十条：督办")
class Article40Test {
  private static final LocalDate DAY = LocalDate.of(2023, 5, 8);
  private static final Set<SupervisionForm> WEIGHTY =
      EnumSet.of(SupervisionForm.LISTED, SupervisionForm.INTERVIEW, SupervisionForm.CIRCULAR);

  private static void open(
      Petition petition, SupervisionForm form, String unit, String breach, ActorRole role) {
    petition
        .supervising()
        .open(
            new SupervisionOrder(
                "DB-" + petition.eventVersion(),
                SupervisionGround.DELAY,
                form,
                unit,
                DAY.plusDays(7),
                breach),
            WEIGHTY,
            DAY,
            by(role));
  }

  private static Petition supervised() {
    Petition petition = APetition.accepted(DAY);
    open(petition, SupervisionForm.LETTER, null, null, SUPERVISOR);
    return petition;
  }

  private static Supervision only(Petition petition) {
    assertThat(petition.supervisions()).hasSize(1);
    return petition.supervisions().get(0);
  }

  @Test
  @DisplayName("督办责任单位：立项、反馈、退回、再反馈、结束，都留在案卷")
  void aSupervisionGoesItsWay() {
    Petition petition = supervised();
    String no = only(petition).supervisionNo();
    assertThat(only(petition).unitCode()).isEqualTo("TOWN");
    assertThat(petition.sides().supervised()).isTrue();
    petition.supervising().answer(no, DAY.plusDays(2), by(UNIT_HANDLER));
    petition.supervising().returnAnswer(no, DAY.plusDays(9), DAY.plusDays(3), by(SUPERVISOR));
    assertThat(only(petition).stage()).isEqualTo(SupervisionStage.OPEN);
    petition.supervising().answer(no, DAY.plusDays(8), by(UNIT_HANDLER));
    assertThat(only(petition).stage()).isEqualTo(SupervisionStage.ANSWERED);
    petition.supervising().close(no, SupervisionResult.RECTIFIED, DAY.plusDays(9), by(SUPERVISOR));
    assertThat(only(petition).result()).isEqualTo(SupervisionResult.RECTIFIED);
    assertThat(petition.sides().supervised()).isFalse();
    assertNotAllowed(() -> petition.supervising().answer(no, DAY.plusDays(10), by(UNIT_HANDLER)));
  }

  @Test
  @DisplayName("督办不动主线、不动期限")
  void supervisionMovesNeitherStageNorClock() {
    Petition petition = APetition.accepted(DAY);
    var clocks = petition.clocks();
    open(petition, SupervisionForm.LETTER, null, null, SUPERVISOR);
    assertThat(petition.clocks()).isEqualTo(clocks);
    assertThat(petition.stage().name()).isEqualTo("ACCEPTED");
  }

  @Test
  @DisplayName("只督办经手的单位；被检举的单位不在其列")
  void onlyUnitsConcernedAreSupervised() {
    Petition petition = APetition.accepted(DAY);
    assertBreaks(
        "UNIT_NOT_CONCERNED",
        () -> open(petition, SupervisionForm.LETTER, "WATER", null, SUPERVISOR));
    Petition accusation =
        APetition.classified(PetitionKind.ACCUSATION, Route.DISCIPLINE, "15", "DISCIPLINE");
    accusation.takeAccused("BUREAU");
    assertBreaks(
        "UNIT_NOT_CONCERNED",
        () -> open(accusation, SupervisionForm.LETTER, "BUREAU", null, BUREAU_HEAD));
  }

  @Test
  @DisplayName("密件的督办走密件主题")
  void theSupervisionOfAnAccusationStaysSealed() {
    Petition accusation =
        APetition.classified(PetitionKind.ACCUSATION, Route.DISCIPLINE, "15", "DISCIPLINE");
    accusation.drain();
    open(accusation, SupervisionForm.LETTER, null, null, BUREAU_HEAD);
    assertThat(accusation.drain()).allMatch(raised -> raised.topic().equals("petition.sealed.v1"));
  }

  @Test
  @DisplayName("挂牌督办、约谈、通报由局负责人决定；方式只升不降")
  void weightyFormsAreTheHeadsAndFormsOnlyRise() {
    Petition petition = supervised();
    String no = only(petition).supervisionNo();
    assertBreaks(
        "WEIGHTY_FORMS_BY_BUREAU_HEAD",
        () -> open(petition, SupervisionForm.LISTED, null, null, SUPERVISOR));
    assertBreaks(
        "WEIGHTY_FORMS_BY_BUREAU_HEAD", () -> raise(petition, SupervisionForm.LISTED, SUPERVISOR));
    assertBreaks(
        "SUPERVISION_ONLY_RISES", () -> raise(petition, SupervisionForm.PHONE, SUPERVISOR));
    raise(petition, SupervisionForm.LISTED, BUREAU_HEAD);
    assertThat(petition.supervision(no).orElseThrow().form()).isEqualTo(SupervisionForm.LISTED);
    assertThat(petition.supervision(no).orElseThrow().answerDue()).isEqualTo(DAY.plusDays(20));
  }

  private static void raise(Petition petition, SupervisionForm form, ActorRole role) {
    petition
        .supervising()
        .raise(
            only(petition).supervisionNo(),
            form,
            WEIGHTY,
            DAY.plusDays(20),
            DAY.plusDays(10),
            by(role));
  }

  @Test
  @DisplayName("督办函须先反馈才能结束；不反馈只能按拒不整改结束；提醒不必反馈")
  void aLetterIsAnsweredBeforeItIsClosed() {
    Petition petition = supervised();
    String no = only(petition).supervisionNo();
    assertBreaks(
        "ANSWERED_BEFORE_CLOSED",
        () -> petition.supervising().close(no, SupervisionResult.RECTIFIED, DAY, by(SUPERVISOR)));
    assertBreaks(
        "BEFORE_SUPERVISION",
        () ->
            petition
                .supervising()
                .close(no, SupervisionResult.REFUSED, DAY.minusDays(1), by(SUPERVISOR)));
    petition.supervising().close(no, SupervisionResult.REFUSED, DAY, by(SUPERVISOR));
    Petition reminded = APetition.accepted(DAY);
    open(reminded, SupervisionForm.SYSTEM_REMINDER, null, "HANDLE60#2+0", SYSTEM);
    reminded
        .supervising()
        .close(only(reminded).supervisionNo(), SupervisionResult.RECTIFIED, DAY, by(SUPERVISOR));
    assertThat(reminded.sides().supervised()).isFalse();
  }

  @Test
  @DisplayName("一次违期只立项一次；人立项的不受此限；一件未结，仍为督办中")
  void aBreachIsSupervisedOnce() {
    Petition petition = APetition.accepted(DAY);
    open(petition, SupervisionForm.SYSTEM_REMINDER, null, "HANDLE60#2+0", SYSTEM);
    assertBreaks(
        "BREACH_SUPERVISED_ONCE",
        () -> open(petition, SupervisionForm.LETTER, null, "HANDLE60#2+0", SYSTEM));
    open(petition, SupervisionForm.LETTER, null, null, SUPERVISOR);
    open(petition, SupervisionForm.LETTER, null, null, SUPERVISOR);
    String first = petition.supervisions().get(0).supervisionNo();
    petition.supervising().close(first, SupervisionResult.RECTIFIED, DAY, by(SUPERVISOR));
    assertThat(petition.sides().supervised()).isTrue();
  }

  @Test
  @DisplayName("违期编码：延期后再违期是另一次违期")
  void anExtensionMakesAnotherBreachPossible() {
    Petition petition = APetition.accepted(DAY);
    int line = petition.clocks().size() - 1;
    assertThat(Breach.of(line, petition.clocks().get(line))).isEqualTo("HANDLE60#" + line + "+0");
    petition.inHandling().extend(10, DAY, DAY, APetition.CALENDAR, by(ActorRole.UNIT_HEAD));
    assertThat(Breach.of(line, petition.clocks().get(line))).isEqualTo("HANDLE60#" + line + "+1");
    assertThat(Breach.ofExecution(1)).isEqualTo("EXECUTION#1");
    assertThat(Breach.ofSilence("DB-1")).isEqualTo("SILENCE#DB-1");
  }

  @Test
  @DisplayName("I-20 支持的意见不执行，可以督办；办结、终结之后也可以")
  void nonExecutionIsSupervisedAfterTheEnd() {
    Petition petition = APetition.served(DAY);
    petition
        .supervising()
        .open(
            new SupervisionOrder(
                "DB-1",
                SupervisionGround.NON_EXECUTION,
                SupervisionForm.LETTER,
                null,
                DAY.plusDays(50),
                Breach.ofExecution(petition.handling().round())),
            WEIGHTY,
            DAY.plusDays(40),
            by(SYSTEM));
    assertThat(only(petition).ground()).isEqualTo(SupervisionGround.NON_EXECUTION);
    assertThat(only(petition).answerOverdue(DAY.plusDays(51))).isTrue();
    assertThat(only(petition).answerOverdue(DAY.plusDays(50))).isFalse();
  }

  @Test
  @DisplayName("领导批示由督查员立项落实；批示须由领导作出")
  void anInstructionWaitsForItsSupervision() {
    Petition petition = APetition.accepted(DAY);
    assertBreaks(
        "ROLE_MAY_NOT_ACT", () -> petition.supervising().instruct("县长", DAY, by(SUPERVISOR)));
    petition.supervising().instruct("县长", DAY, by(COUNTY_LEADER));
    assertThat(petition.instructedOn()).isEqualTo(DAY);
    open(petition, SupervisionForm.LETTER, null, null, SUPERVISOR);
    assertThat(petition.instructedOn()).isNull();
  }

  @Test
  @DisplayName("没有的督办不能反馈")
  void anUnknownSupervisionIsRefused() {
    assertBreaks(
        "UNKNOWN_SUPERVISION",
        () -> APetition.accepted(DAY).supervising().answer("DB-X", DAY, by(UNIT_HANDLER)));
  }

  @Test
  @DisplayName("督办事件只有代码、编号、日期，案卷归并即现状（I-09）")
  void theFoldOfTheEventsIsTheState() {
    Petition petition = supervised();
    var events = APetition.events(petition);
    assertThat(events.get(events.size() - 1)).isInstanceOf(SupervisionOpened.class);
    assertThat(PetitionSnapshot.of(Petition.fold(petition.id(), events)))
        .isEqualTo(PetitionSnapshot.of(petition));
  }
}
