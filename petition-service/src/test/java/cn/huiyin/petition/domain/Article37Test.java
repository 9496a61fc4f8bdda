package cn.huiyin.petition.domain;

import static cn.huiyin.petition.domain.APetition.RECEIVED;
import static cn.huiyin.petition.domain.APetition.by;
import static cn.huiyin.petition.domain.RuleAssert.assertBreaks;
import static cn.huiyin.petition.domain.stage.ActorRole.BUREAU_HEAD;
import static cn.huiyin.petition.domain.stage.ActorRole.CLASSIFIER;
import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.events.petition.CareMeasure;
import cn.huiyin.events.petition.PetitionEvent;
import cn.huiyin.events.petition.PetitionNoLongerAccepted;
import cn.huiyin.events.petition.RepeatKind;
import cn.huiyin.petition.domain.matter.Finality;
import cn.huiyin.petition.domain.matter.Matter;
import cn.huiyin.petition.domain.stage.PetitionStage;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("不再受理与帮扶（I-17）")
class Article37Test {

  private static NoFurtherAcceptance notice(
      String ground, Finality finality, boolean lapseCounts, CareMeasure care) {
    return new NoFurtherAcceptance(ground, "FH-1", "M-1", finality, lapseCounts, care);
  }

  @ParameterizedTest(name = "{0} {1} NL2={2}: {3}")
  @CsvSource({
    "NL1, BY_REREVIEW, true, true",
    "NL1, RECOGNISED, true, true",
    "NL1, BY_LAPSE, true, false",
    "NL1, OPEN, true, false",
    "NL1, , true, true",
    "NL2, BY_LAPSE, true, true",
    "NL2, BY_LAPSE, false, false",
    "NL2, OPEN, true, false",
    "NL2, , true, true",
    "NL3, OPEN, true, true"
  })
  @DisplayName("不再受理以终结为前提；期满（NL2）由县里决定用不用")
  void eachGroundRestsOnItsFinality(
      String ground, Finality finality, boolean lapseCounts, boolean allowed) {
    Petition petition = APetition.appeal();
    NoFurtherAcceptance notice = notice(ground, finality, lapseCounts, CareMeasure.COUNSELLING);
    if (allowed) {
      petition.disposing().refuseForGood(notice, RECEIVED, by(BUREAU_HEAD));
      assertThat(petition.stage()).isEqualTo(PetitionStage.CONCLUDED);
    } else {
      assertBreaks(
          "NO_LONGER_ACCEPTED_RESTS_ON_FINALITY",
          () -> petition.disposing().refuseForGood(notice, RECEIVED, by(BUREAU_HEAD)));
    }
  }

  @Test
  @DisplayName("终结后的重复信访以不再受理答复；须记录帮扶措施；由负责人决定")
  void aRepeatIsAnsweredWithCareOnRecord() {
    Petition petition = APetition.registered();
    petition
        .classifying()
        .linkAsRepeat("M-1", "C1-2023-W-000000", RepeatKind.FINAL, RECEIVED, by(CLASSIFIER));
    assertBreaks(
        "CARE_IS_RECORDED",
        () ->
            petition
                .disposing()
                .refuseForGood(
                    notice("NL1", Finality.BY_REREVIEW, true, null), RECEIVED, by(BUREAU_HEAD)));
    NoFurtherAcceptance notice = notice("NL1", Finality.BY_REREVIEW, true, CareMeasure.SOCIAL_AID);
    assertBreaks(
        "ROLE_MAY_NOT_ACT",
        () -> petition.disposing().refuseForGood(notice, RECEIVED, by(CLASSIFIER)));
    petition.disposing().refuseForGood(notice, RECEIVED, by(BUREAU_HEAD));
    assertThat(petition.stage()).isEqualTo(PetitionStage.CONCLUDED);
    PetitionEvent told =
        APetition.events(petition).stream()
            .filter(PetitionNoLongerAccepted.class::isInstance)
            .findFirst()
            .orElseThrow();
    assertThat(told)
        .isEqualTo(new PetitionNoLongerAccepted(RECEIVED, "NL1", "M-1", CareMeasure.SOCIAL_AID));
  }

  @Test
  @DisplayName("期满终结的事项可以恢复；复核终结的不再办理")
  void aLapseIsLifted() {
    Matter matter = new Matter("M-1", null, null);
    matter.becomeFinal(Finality.BY_LAPSE, RECEIVED);
    assertThat(matter.closedToHandling()).isFalse();
    matter.reopen();
    assertThat(matter.finality()).isEqualTo(Finality.OPEN);
    assertThat(matter.finalOn()).isEmpty();
  }
}
