package cn.huiyin.petition.domain;

import static cn.huiyin.petition.domain.APetition.RECEIVED;
import static cn.huiyin.petition.domain.APetition.by;
import static cn.huiyin.petition.domain.RuleAssert.assertBreaks;
import static cn.huiyin.petition.domain.stage.ActorRole.INTAKE;
import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.events.petition.Channel;
import cn.huiyin.events.petition.PetitionEvent;
import cn.huiyin.petition.domain.casefile.PetitionerRecord;
import cn.huiyin.petition.domain.casefile.RepresentedPerson;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("共同信访人的变更（第二十条、I-12）")
class JointPetitionTest {
  private static final UUID PETITION = new UUID(1, 1);
  private static final UUID PERSON = new UUID(1, 2);

  private static RepresentedPerson person() {
    return new RepresentedPerson(
        PETITION,
        new PetitionerRecord(
            PERSON,
            new PetitionerRecord.Sealed(new byte[] {1}, null, new byte[] {2}, null),
            new PetitionerRecord.Indexes(new byte[] {3}, null, new byte[] {4})),
        false,
        "SIGNED-1",
        RECEIVED);
  }

  @Test
  @DisplayName("人数随事件改变，归并后相同（I-09）；走访代表超过5人的不许")
  void thePartyChangesByAnEvent() {
    Petition petition = APetition.registered(APetition.registration(Channel.VISIT, 1, 1));
    petition.party().change(7, 5, RECEIVED, by(INTAKE));
    assertThat(petition.registration().partySize()).isEqualTo(7);
    assertThat(petition.registration().joint()).isTrue();
    assertBreaks(
        "REPRESENTATIVES_AT_MOST_FIVE", () -> petition.party().change(7, 6, RECEIVED, by(INTAKE)));
    List<PetitionEvent> events = APetition.events(petition);
    assertThat(PetitionSnapshot.of(Petition.fold(petition.id(), events)))
        .isEqualTo(PetitionSnapshot.of(petition));
  }

  @Test
  @DisplayName("退出的人留在案卷，不再代表，也不能再推选")
  void whoHasLeftRepresentsNobody() {
    RepresentedPerson person = person();
    person.represent(true);
    assertThat(person.representative()).isTrue();
    person.leave(RECEIVED);
    assertThat(person.representative()).isFalse();
    assertThat(person.leftOn()).contains(RECEIVED);
    assertBreaks("PERSON_HAS_LEFT", () -> person.represent(true));
    assertBreaks("PERSON_HAS_LEFT", () -> person.leave(RECEIVED));
  }

  @Test
  @DisplayName("只存密文和盲索引，绑定到本人的编号")
  void onlyCiphertextIsKept() {
    RepresentedPerson person = person();
    assertThat(person.id()).isEqualTo(PERSON);
    assertThat(person.petitionId()).isEqualTo(PETITION);
    assertThat(person.person().sealed().phone()).containsExactly(2);
    assertThat(person.person().indexes().phone()).containsExactly(4);
    assertThat(person.consentRef()).isEqualTo("SIGNED-1");
    assertThat(person.joinedOn()).isEqualTo(RECEIVED);
  }
}
