package cn.huiyin.petition.domain;

import static cn.huiyin.petition.domain.APetition.UNITS;
import static cn.huiyin.petition.domain.APetition.by;
import static cn.huiyin.petition.domain.RuleAssert.assertBreaks;
import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.events.petition.HandlerAssigned;
import cn.huiyin.events.petition.ReviewOutcome;
import cn.huiyin.events.petition.SupplementKind;
import cn.huiyin.kit.casework.Actor;
import cn.huiyin.petition.domain.stage.ActorRole;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("承办人（DOMAIN 7.2、7.3）：单位负责人确定，其他经办人不再办理")
class AssignedPersonTest {
  private static final LocalDate DAY = LocalDate.of(2023, 3, 20);
  private static final Actor HANDLER = by(ActorRole.UNIT_HANDLER);
  private static final Actor HEAD = by(ActorRole.UNIT_HEAD);

  private static void assign(Petition petition, String person) {
    petition.beside().assignHandler(person, DAY, HEAD);
  }

  @Test
  @DisplayName("没有确定承办人的，单位经办人都可以办理；确定之后只有承办人可以")
  void onlyTheAssignedPersonHandles() {
    Petition petition = APetition.accepted(DAY);
    assertThat(petition.handledBy(HANDLER.staffId())).isTrue();
    assign(petition, "somebody");
    assertThat(petition.handledBy(HANDLER.staffId())).isFalse();
    assertBreaks(
        "ONLY_THE_ASSIGNED_PERSON_HANDLES",
        () -> petition.inHandling().hearPetitioner(DAY, HANDLER));
    petition.inHandling().hearPetitioner(DAY, HEAD);
    assign(petition, HANDLER.staffId());
    petition.inHandling().hearPetitioner(DAY, HANDLER);
    assertThat(petition.handler()).isEqualTo(HANDLER.staffId());
  }

  @Test
  @DisplayName("只约束承办单位的经办人：其他单位答复自己的部分不受影响")
  void anotherUnitsHandlersAreNotBound() {
    Petition petition = APetition.accepted(DAY);
    assign(petition, "somebody");
    String role = ActorRole.UNIT_HANDLER.name();
    petition
        .caseFile()
        .supplement(SupplementKind.TEXT, DAY, new Actor("other", role, "WATER", null));
    assertBreaks(
        "ONLY_THE_ASSIGNED_PERSON_HANDLES",
        () ->
            petition
                .caseFile()
                .supplement(SupplementKind.TEXT, DAY, new Actor("other", role, "TOWN", null)));
  }

  @Test
  @DisplayName("台账不记何人办理，照常录入")
  void aLedgerDoesNotSayWhoHandled() {
    Petition petition = APetition.accepted(DAY);
    assign(petition, "somebody");
    petition
        .inHandling()
        .hearPetitioner(DAY, new Actor("ledger:1", ActorRole.UNIT_HANDLER.name(), null, null));
    assertThat(petition.handling().heardOn()).isEqualTo(DAY);
  }

  @Test
  @DisplayName("事件里只有单位，没有人（I-51）；转到其他单位时失效")
  void thePersonStaysBesideTheEventsAndEndsWithTheUnit() {
    Petition petition = APetition.withUnit();
    APetition.events(petition);
    assign(petition, "somebody");
    assertThat(APetition.events(petition)).containsExactly(new HandlerAssigned(DAY, "TOWN"));
    petition.unit().forwardDown("STATION", UNITS, DAY, DAY, HEAD);
    assertThat(petition.handler()).isNull();
    assign(petition, "another");
    petition.beside().succeedUnit("WATER", "GOV", DAY, by(ActorRole.BUREAU_HEAD));
    assertThat(petition.handler()).isEqualTo("another");
    petition.beside().succeedUnit("STATION", "WATER", DAY, by(ActorRole.BUREAU_HEAD));
    assertThat(petition.handler()).isNull();
  }

  @Test
  @DisplayName("信访件不在该单位的，不能确定承办人；经办人自己也不能")
  void onlyTheHoldingUnitsHeadNames() {
    Petition reviewed = APetition.served(DAY);
    reviewed.review().request("FC-1", "REVIEW", UNITS, DAY.plusDays(1), by(ActorRole.PETITIONER));
    assertBreaks("UNIT_DOES_NOT_HOLD_THE_PETITION", () -> assign(reviewed, "somebody"));
    Petition petition = APetition.withUnit();
    assertBreaks(
        "ROLE_MAY_NOT_ACT", () -> petition.beside().assignHandler("somebody", DAY, HANDLER));
  }

  @Test
  @DisplayName("I-15 在复查中经手的人，重办时不得承办")
  void whoReviewedDoesNotHandleTheRedo() {
    Petition petition = APetition.served(DAY);
    petition.review().request("FC-1", "REVIEW", UNITS, DAY.plusDays(1), by(ActorRole.PETITIONER));
    APetition.review(petition, ReviewOutcome.REVOKE_REDO, 30, DAY.plusDays(5));
    String reviewer = by(ActorRole.REVIEWER).staffId();
    assertBreaks(
        "NOBODY_ACTS_ON_TWO_LEVELS",
        () -> petition.beside().assignHandler(reviewer, DAY.plusDays(6), HEAD));
  }
}
