package cn.huiyin.petition.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.huiyin.events.Topics;
import cn.huiyin.events.petition.SupplementKind;
import cn.huiyin.kit.casework.Actor;
import cn.huiyin.kit.casework.RaisedEvent;
import cn.huiyin.petition.domain.stage.ActorRole;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("I-53 密件只能由两人解除，且保留案卷")
class UnsealingTest {
  private static final LocalDate DAY = LocalDate.of(2023, 3, 8);
  private static final Actor LIAISON = new Actor("d-1", "DISCIPLINE_LIAISON", null, null);
  private static final Actor HEAD = new Actor("b-1", "BUREAU_HEAD", null, null);

  private static Petition accusation() {
    Petition petition = APetition.registered();
    petition.classifying().classify(RandomAct.decision(2), DAY, APetition.by(ActorRole.CLASSIFIER));
    return petition;
  }

  private static Petition noAccusationAfterAll() {
    Petition petition = accusation();
    petition.classifying().reclassify(RandomAct.decision(0), "NEW_FACTS", DAY, HEAD);
    return petition;
  }

  @Test
  @DisplayName("改定类别不解除密件，仍是检举控告的不能解除")
  void aSealOutlivesReclassificationAndAnAccusationStaysSealed() {
    assertThat(noAccusationAfterAll().underSeal()).isTrue();
    Petition accusation = accusation();
    assertThatThrownBy(() -> accusation.caseFile().requestUnsealing("X", DAY, LIAISON))
        .hasMessageContaining("no accusation");
    assertThat(accusation.underSeal()).isTrue();
  }

  @Test
  @DisplayName("没有人申请、或者申请人自己，都不能解除")
  void oneAsksAndAnotherLifts() {
    Petition petition = noAccusationAfterAll();
    assertThatThrownBy(() -> petition.caseFile().unseal("X", DAY, HEAD))
        .hasMessageContaining("another");
    petition.caseFile().requestUnsealing("X", DAY, HEAD);
    assertThatThrownBy(() -> petition.caseFile().unseal("X", DAY, HEAD))
        .hasMessageContaining("another");
    petition.caseFile().unseal("X", DAY, LIAISON);
    assertThat(petition.underSeal()).isFalse();
    assertThat(petition.unsealingRequester()).isNull();
  }

  @Test
  @DisplayName("解除的事件仍走密件主题，之后的才走普通主题；案卷不少一条")
  void theHistoryStaysUnderSeal() {
    Petition petition = noAccusationAfterAll();
    petition.drain();
    petition.caseFile().requestUnsealing("X", DAY, LIAISON);
    petition.caseFile().unseal("X", DAY, HEAD);
    petition.caseFile().supplement(SupplementKind.TEXT, DAY, APetition.by(ActorRole.PETITIONER));
    List<RaisedEvent> raised = petition.drain();
    assertThat(raised)
        .extracting(RaisedEvent::topic)
        .containsExactly(Topics.PETITION_SEALED, Topics.PETITION_SEALED, Topics.PETITION);
    assertThat(petition.eventVersion()).isEqualTo(6);
  }

  @Test
  @DisplayName("再被认定为检举控告的，重新加密")
  void anAccusationIsSealedAgain() {
    Petition petition = noAccusationAfterAll();
    petition.caseFile().requestUnsealing("X", DAY, LIAISON);
    petition.caseFile().unseal("X", DAY, HEAD);
    petition.classifying().reclassify(RandomAct.decision(2), "NEW_FACTS", DAY, HEAD);
    assertThat(petition.underSeal()).isTrue();
  }
}
