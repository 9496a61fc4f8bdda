package cn.huiyin.petition.domain;

import static cn.huiyin.petition.domain.APetition.CALENDAR;
import static cn.huiyin.petition.domain.APetition.RECEIVED;
import static cn.huiyin.petition.domain.APetition.UNITS;
import static cn.huiyin.petition.domain.APetition.by;
import static cn.huiyin.petition.domain.stage.ActorRole.BUREAU_HEAD;
import static cn.huiyin.petition.domain.stage.ActorRole.PETITIONER;
import static cn.huiyin.petition.domain.stage.ActorRole.UNIT_HEAD;
import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.events.petition.SupervisionForm;
import cn.huiyin.events.petition.SupervisionGround;
import cn.huiyin.events.petition.SupervisionResult;
import cn.huiyin.kit.calendar.StatutoryClock;
import cn.huiyin.petition.domain.oversight.SupervisionOrder;
import cn.huiyin.petition.domain.stage.ActorRole;
import cn.huiyin.petition.domain.stage.PetitionAct;
import cn.huiyin.petition.domain.stage.PetitionLifecycle;
import cn.huiyin.petition.domain.stage.PetitionStage;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("责任单位承继（第二十四条，I-02）")
class SuccessionTest {
  private static final LocalDate DAY = LocalDate.of(2023, 5, 8);

  private static void succeed(Petition petition, String former, String successor) {
    petition.beside().succeedUnit(former, successor, DAY.plusDays(1), by(BUREAU_HEAD));
  }

  @Test
  @DisplayName("异议之中的件，责任主体随单位承继，从不落空")
  void anObjectedPetitionStaysOwned() {
    Petition petition = APetition.withUnit();
    petition.unit().object("NOT_COMPETENT", RECEIVED.plusDays(1), CALENDAR, by(UNIT_HEAD));
    succeed(petition, "TOWN", "WATER");
    assertThat(petition.stage()).isEqualTo(PetitionStage.OBJECTED);
    assertThat(petition.ownerUnit()).isEqualTo("WATER");
    assertThat(petition.dispatch().orElseThrow().unitCode()).isEqualTo("WATER");
    assertThat(petition.book().running(StatutoryClock.NOTIFY15).orElseThrow().ownerUnit())
        .isEqualTo("WATER");
  }

  @Test
  @DisplayName("复查之中原办理单位合并的，复查机关仍是责任主体")
  void theReviewerKeepsWhatIsUnderReview() {
    Petition petition = APetition.served(DAY);
    petition.review().request("FC-1", "REVIEW", UNITS, DAY, by(PETITIONER));
    succeed(petition, "TOWN", "WATER");
    assertThat(petition.ownerUnit()).isEqualTo("REVIEW");
    assertThat(petition.dispatch().orElseThrow().unitCode()).isEqualTo("WATER");
  }

  @Test
  @DisplayName("复查机关合并的，未决的复查由承继者决定，期限照常")
  void theReviewersSuccessorDecides() {
    Petition petition = APetition.served(DAY);
    petition.review().request("FC-1", "REVIEW", UNITS, DAY, by(PETITIONER));
    succeed(petition, "REVIEW", "GOV");
    assertThat(petition.reviews().get(0).reviewerUnit()).isEqualTo("GOV");
    assertThat(petition.ownerUnit()).isEqualTo("GOV");
    assertThat(petition.book().running(StatutoryClock.REVIEW30).orElseThrow().startedOn())
        .isEqualTo(DAY);
  }

  @Test
  @DisplayName("信访部门合并的，未处理的件由承继的信访部门处理")
  void theBureausSuccessorDisposes() {
    Petition petition = APetition.appeal();
    succeed(petition, "BUREAU", "BUREAU-2");
    assertThat(petition.ownerUnit()).isEqualTo("BUREAU-2");
    assertThat(petition.registration().bureauCode()).isEqualTo("BUREAU-2");
  }

  @Test
  @DisplayName("未结的督办、包案随单位承继，已结的督办不改；终结之后仍可承继")
  void whatIsAskedOfAUnitGoesToItsSuccessor() {
    Petition petition = APetition.withUnit();
    supervise(petition, "DB-1");
    petition
        .supervising()
        .close("DB-1", SupervisionResult.RECTIFIED, RECEIVED, by(ActorRole.SUPERVISOR));
    supervise(petition, "DB-2");
    petition.underLeader().take("县长", null, DAY, RECEIVED, by(ActorRole.COUNTY_LEADER));
    succeed(petition, "TOWN", "WATER");
    assertThat(petition.supervision("DB-1").orElseThrow().unitCode()).isEqualTo("TOWN");
    assertThat(petition.supervision("DB-2").orElseThrow().unitCode()).isEqualTo("WATER");
    assertThat(petition.charge().orElseThrow().unitCode()).isEqualTo("WATER");
    assertThat(PetitionLifecycle.find(PetitionStage.FINAL, PetitionAct.SUCCEED_UNIT)).isPresent();
    assertThat(PetitionLifecycle.find(PetitionStage.ARCHIVED, PetitionAct.SUCCEED_UNIT)).isEmpty();
  }

  private static void supervise(Petition petition, String no) {
    petition
        .supervising()
        .open(
            new SupervisionOrder(
                no, SupervisionGround.DELAY, SupervisionForm.PHONE, null, null, null),
            Set.of(),
            RECEIVED,
            by(ActorRole.SUPERVISOR));
  }

  @Test
  @DisplayName("变更复查机关的，复查期限从此是新机关的")
  void theClockFollowsTheReviewer() {
    Petition petition = APetition.served(DAY);
    petition.review().request("FC-1", "REVIEW", UNITS, DAY, by(PETITIONER));
    petition.review().reassign(UNITS, DAY.plusDays(1), by(BUREAU_HEAD));
    String reviewer = petition.reviews().get(0).reviewerUnit();
    assertThat(petition.ownerUnit()).isEqualTo(reviewer);
    assertThat(petition.book().running(StatutoryClock.REVIEW30).orElseThrow().ownerUnit())
        .isEqualTo(reviewer);
  }
}
