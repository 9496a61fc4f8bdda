package cn.huiyin.petition.domain;

import static cn.huiyin.petition.domain.APetition.RECEIVED;
import static cn.huiyin.petition.domain.APetition.by;
import static cn.huiyin.petition.domain.RuleAssert.assertBreaks;
import static cn.huiyin.petition.domain.stage.ActorRole.BUREAU_HEAD;
import static cn.huiyin.petition.domain.stage.ActorRole.UNIT_HANDLER;
import static cn.huiyin.petition.domain.stage.ActorRole.UNIT_HEAD;
import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.events.petition.Adoption;
import cn.huiyin.events.petition.ClaimOutcome;
import cn.huiyin.events.petition.Conclusion;
import cn.huiyin.events.petition.PetitionKind;
import cn.huiyin.events.petition.Route;
import cn.huiyin.kit.calendar.StatutoryClock;
import cn.huiyin.petition.domain.stage.PetitionStage;
import cn.huiyin.petition.domain.state.DispositionKind;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class Article29Test {
  private static Petition suggestion() {
    return APetition.classified(PetitionKind.SUGGESTION, Route.NONE, "07", "WATER");
  }

  @Test
  @DisplayName("建议由单位答复即办结")
  void theUnitsReplyConcludesASuggestion() {
    Petition petition = APetition.receive(APetition.transfer(suggestion(), "WATER"));
    assertThat(petition.book().running(StatutoryClock.SUGGESTION_REPLY)).isPresent();
    petition.unit().replySuggestion(Adoption.PARTLY_ADOPTED, RECEIVED, by(UNIT_HEAD));
    assertThat(petition.closing().orElseThrow().conclusion()).isEqualTo(Conclusion.PARTLY_ADOPTED);
  }

  @Test
  @DisplayName("信访局可以自行答复建议，答复是首次处理")
  void theBureauMayReplyItself() {
    Petition petition = suggestion();
    petition.disposing().replySuggestion(Adoption.KEPT_FOR_REFERENCE, RECEIVED, by(BUREAU_HEAD));
    assertThat(petition.disposition().orElseThrow().kind())
        .isEqualTo(DispositionKind.SUGGESTION_REPLIED);
    assertThat(petition.stage()).isEqualTo(PetitionStage.CONCLUDED);
  }

  @Test
  @DisplayName("申诉求决不以答复函办结；其他途径不出具处理意见书（I-10）")
  void appealsAreNotAnsweredByAReply() {
    assertBreaks(
        "ONLY_SUGGESTIONS_ARE_REPLIED",
        () ->
            APetition.appeal()
                .disposing()
                .replySuggestion(Adoption.ADOPTED, RECEIVED, by(BUREAU_HEAD)));
    Petition petition =
        APetition.receive(
            APetition.transfer(
                APetition.classified(PetitionKind.APPEAL, Route.R31_5, "07", "WATER"), "WATER"));
    petition.unit().accept(false, RECEIVED, by(UNIT_HEAD));
    petition.inHandling().hearPetitioner(RECEIVED, by(UNIT_HANDLER));
    assertBreaks(
        "ONLY_PETITION_PROCEDURE",
        () -> petition.opinions().draft(List.of(ClaimOutcome.SUPPORT), RECEIVED, by(UNIT_HANDLER)));
  }

  @Test
  @DisplayName("建议意见不作受理，否则无从办结")
  void aSuggestionIsNotAccepted() {
    Petition petition = APetition.receive(APetition.transfer(suggestion(), "WATER"));
    assertBreaks(
        "SUGGESTIONS_ARE_NOT_ACCEPTED",
        () -> petition.unit().accept(false, RECEIVED, by(UNIT_HEAD)));
  }
}
