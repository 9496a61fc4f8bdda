package cn.huiyin.petition.domain;

import static cn.huiyin.petition.domain.APetition.RECEIVED;
import static cn.huiyin.petition.domain.APetition.UNITS;
import static cn.huiyin.petition.domain.APetition.by;
import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.events.petition.Adoption;
import cn.huiyin.events.petition.PetitionKind;
import cn.huiyin.events.petition.ReviewOutcome;
import cn.huiyin.events.petition.Route;
import cn.huiyin.kit.calendar.StatutoryClock;
import cn.huiyin.petition.domain.deadline.ClockPolicy;
import cn.huiyin.petition.domain.stage.ActorRole;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("期限政策（DOMAIN 2.9）：建议答复、评价、重办的日数可以另定")
class ClockPolicyTest {
  private static final ClockPolicy SHORTER = new ClockPolicy(45, 20, 40);

  private static int length(Petition petition, StatutoryClock clock) {
    return petition.book().last(clock).orElseThrow().length();
  }

  private static Petition suggestion() {
    Petition petition = APetition.registered();
    petition.countBy(SHORTER);
    return APetition.classify(petition, PetitionKind.SUGGESTION, Route.NONE, "07", "WATER");
  }

  @Test
  @DisplayName("I-09 另定的日数随事件走，归并出的期限相同")
  void theLengthRidesInTheEvent() {
    Petition petition = APetition.receive(APetition.transfer(suggestion(), "WATER"));
    petition.unit().replySuggestion(Adoption.ADOPTED, RECEIVED, by(ActorRole.UNIT_HEAD));
    assertThat(length(petition, StatutoryClock.SUGGESTION_REPLY)).isEqualTo(45);
    assertThat(length(petition, StatutoryClock.RATING_WIN)).isEqualTo(20);
    Petition folded = Petition.fold(petition.id(), APetition.events(petition));
    assertThat(folded.clocks()).isEqualTo(petition.clocks());
  }

  @Test
  @DisplayName("直接收到的、重新办理的，也按政策")
  void directReceiptAndReopeningToo() {
    Petition petition = suggestion();
    petition
        .disposing()
        .receivedDirectly("WATER", false, UNITS, RECEIVED, by(ActorRole.CLASSIFIER));
    assertThat(length(petition, StatutoryClock.SUGGESTION_REPLY)).isEqualTo(45);
    petition.unit().replySuggestion(Adoption.ADOPTED, RECEIVED, by(ActorRole.UNIT_HEAD));
    petition.countBy(new ClockPolicy(50, 20, 40));
    petition
        .afterwards()
        .reopen("FALSE_CONCLUSION", false, RECEIVED.plusDays(1), by(ActorRole.BUREAU_HEAD));
    assertThat(length(petition, StatutoryClock.SUGGESTION_REPLY)).isEqualTo(50);
  }

  @Test
  @DisplayName("复查没有定重办期限的，按政策；没有另定的，按期限表")
  void theRedoTooAndTheTableOtherwise() {
    LocalDate day = LocalDate.of(2023, 4, 10);
    Petition petition = APetition.served(day);
    petition.countBy(SHORTER);
    petition.review().request("FC-1", "REVIEW", UNITS, day, by(ActorRole.PETITIONER));
    APetition.review(petition, ReviewOutcome.REVOKE_REDO, 0, day);
    assertThat(length(petition, StatutoryClock.REDO)).isEqualTo(40);
    assertThat(ClockPolicy.OF_THE_TABLE.otherReplyDays()).isNull();
    assertThat(length(APetition.served(day), StatutoryClock.RATING_WIN)).isEqualTo(30);
  }
}
