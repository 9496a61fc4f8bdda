package cn.huiyin.petition.domain;

import static cn.huiyin.petition.domain.RuleAssert.assertBreaks;
import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.events.petition.Channel;
import cn.huiyin.petition.domain.stage.PetitionStage;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class Article20Test {
  @Test
  @DisplayName("走访推选代表超过5人的，不予登记为集体走访")
  void moreThanFiveRepresentativesOnAVisitAreRefused() {
    assertBreaks(
        "REPRESENTATIVES_AT_MOST_FIVE",
        () -> APetition.registered(APetition.registration(Channel.VISIT, 6, 30)));
  }

  @Test
  @DisplayName("恰为5人的可以")
  void fiveRepresentativesAreAllowed() {
    Petition petition = APetition.registered(APetition.registration(Channel.VISIT, 5, 30));
    assertThat(petition.registration().joint()).isTrue();
  }

  @Test
  @DisplayName("代表不得多于信访人")
  void representativesAreNotMoreThanThePetitioners() {
    assertBreaks(
        "REPRESENTATIVES_AT_MOST_FIVE",
        () -> APetition.registered(APetition.registration(Channel.VISIT, 2, 1)));
  }

  @Test
  @DisplayName("来信、网信不限代表人数")
  void lettersKnowNoLimit() {
    assertThat(APetition.registered(APetition.registration(Channel.LETTER, 8, 30)).stage())
        .isEqualTo(PetitionStage.REGISTERED);
  }
}
