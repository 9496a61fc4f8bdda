package cn.huiyin.petition.domain;

import static cn.huiyin.petition.domain.APetition.CALENDAR;
import static cn.huiyin.petition.domain.APetition.by;
import static cn.huiyin.petition.domain.RuleAssert.assertBreaks;
import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.kit.calendar.StatutoryClock;
import cn.huiyin.kit.casework.Actor;
import cn.huiyin.petition.domain.stage.ActorRole;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("申请延期（第三十四条，DOMAIN 7.3）：经办人申请，负责人决定")
class ExtensionRequestTest {
  private static final LocalDate DAY = LocalDate.of(2023, 3, 20);
  private static final Actor HANDLER = by(ActorRole.UNIT_HANDLER);
  private static final Actor HEAD = by(ActorRole.UNIT_HEAD);

  private static void ask(Petition petition, int days, LocalDate on) {
    petition.inHandling().askExtension(days, "COMPLEX_FACTS", on, CALENDAR, HANDLER);
  }

  @Test
  @DisplayName("I-11 申请不改变期限，批准才延长；决定之后申请即了结")
  void onlyTheHeadsDecisionExtends() {
    Petition petition = APetition.accepted(DAY);
    LocalDate due = due(petition);
    ask(petition, 20, DAY.plusDays(3));
    assertThat(due(petition)).isEqualTo(due);
    assertThat(petition.handling().askedDays()).isEqualTo(20);
    petition.inHandling().extend(10, DAY.plusDays(5), DAY.plusDays(5), CALENDAR, HEAD);
    assertThat(petition.handling().askedDays()).isNull();
    assertThat(petition.handling().extendedDays()).isEqualTo(10);
    assertThat(due(petition)).isAfter(due);
  }

  @Test
  @DisplayName("一次一份申请；不同意之后可以再申请；没有申请的无从不同意")
  void oneRequestAtATime() {
    Petition petition = APetition.accepted(DAY);
    assertBreaks("EXTENSION_NOT_ASKED", () -> petition.inHandling().declineExtension(DAY, HEAD));
    ask(petition, 20, DAY);
    assertBreaks("EXTENSION_ASKED_ALREADY", () -> ask(petition, 10, DAY));
    petition.inHandling().declineExtension(DAY.plusDays(1), HEAD);
    ask(petition, 10, DAY.plusDays(2));
    assertThat(petition.handling().askedDays()).isEqualTo(10);
  }

  @Test
  @DisplayName("申请人兼任负责人的，不得自己批准，也不得自己驳回")
  void whoAskedDoesNotDecide() {
    Petition petition = APetition.accepted(DAY);
    ask(petition, 20, DAY);
    Actor same = new Actor(HANDLER.staffId(), ActorRole.UNIT_HEAD.name(), null, null);
    assertBreaks(
        "EXTENSION_TAKES_TWO_PERSONS",
        () -> petition.inHandling().extend(20, DAY, DAY, CALENDAR, same));
    assertBreaks(
        "EXTENSION_TAKES_TWO_PERSONS", () -> petition.inHandling().declineExtension(DAY, same));
  }

  @Test
  @DisplayName("负责人不能批准的，也不能申请：超过30日、期限已满")
  void whatCannotBeGrantedIsNotAskedFor() {
    Petition petition = APetition.accepted(DAY);
    assertBreaks("EXTENSION_BEFORE_DUE_ONCE_AT_MOST_THIRTY_DAYS", () -> ask(petition, 31, DAY));
    assertBreaks(
        "EXTENSION_BEFORE_DUE_ONCE_AT_MOST_THIRTY_DAYS", () -> ask(petition, 10, DAY.plusDays(90)));
  }

  private static LocalDate due(Petition petition) {
    return petition.book().running(StatutoryClock.HANDLE60).orElseThrow().deadline(CALENDAR).due();
  }
}
