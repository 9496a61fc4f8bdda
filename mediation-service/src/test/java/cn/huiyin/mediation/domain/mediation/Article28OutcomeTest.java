package cn.huiyin.mediation.domain.mediation;

import static cn.huiyin.events.mediation.MediationOutcome.FAILED;
import static cn.huiyin.events.mediation.MediationOutcome.PARTLY;
import static cn.huiyin.events.mediation.MediationOutcome.RESOLVED;
import static cn.huiyin.events.mediation.MediationOutcome.WITHDRAWN;
import static cn.huiyin.mediation.domain.Refusal.refused;
import static cn.huiyin.mediation.domain.Sample.DAY;
import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.events.mediation.AgreementForm;
import cn.huiyin.events.mediation.MediationEvent.MediationConcluded;
import cn.huiyin.events.mediation.ReversalReason;
import cn.huiyin.kit.casework.RaisedEvent;
import cn.huiyin.mediation.domain.Sample;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("人民调解法 第二十八至三十条 化解须有协议或接受评理意见")
class Article28OutcomeTest {
  private static final LocalDate END = DAY.plusDays(7);

  @Test
  @DisplayName("无协议不得记为化解")
  void resolvedNeedsAnAgreement() {
    refused(
        "RESOLVED_WITHOUT_AGREEMENT",
        () -> Sample.heard().conclude(END, new Conclusion(RESOLVED, null, false)));
  }

  @Test
  @DisplayName("书面、口头协议均可化解")
  void writtenAndOralBothResolve() {
    for (AgreementForm form : AgreementForm.values()) {
      MediationCase opened = Sample.heard();
      opened.conclude(END, new Conclusion(RESOLVED, form, false));
      assertThat(opened.facts().outcome()).isEqualTo(RESOLVED);
      assertThat(opened.dates().concludedOn()).isEqualTo(END);
    }
  }

  @Test
  @DisplayName("接受评理意见可化解，但须先有评理意见")
  void anAcceptedOpinionResolves() {
    MediationCase opened = Sample.heard();
    Conclusion accepted = new Conclusion(RESOLVED, null, true);
    refused("NO_OPINION_GIVEN", () -> opened.conclude(END, accepted));
    opened.giveOpinion(END);
    opened.conclude(END, accepted);
    assertThat(opened.facts().opinionAccepted()).isTrue();
  }

  @Test
  @DisplayName("未化解不登记协议，部分化解可以")
  void aFailureHasNoAgreement() {
    refused(
        "AGREEMENT_WITHOUT_RESOLUTION",
        () -> Sample.heard().conclude(END, new Conclusion(FAILED, AgreementForm.ORAL, false)));
    MediationCase opened = Sample.heard();
    opened.conclude(END, new Conclusion(PARTLY, AgreementForm.ORAL, false));
    assertThat(opened.facts().agreement()).isEqualTo(AgreementForm.ORAL);
  }

  @Test
  @DisplayName("未开展评理不得办结，但任何时候可以撤回")
  void withdrawalNeedsNoSession() {
    refused(
        "ACT_NOT_ALLOWED",
        () -> Sample.admitted().conclude(END, new Conclusion(FAILED, null, false)));
    MediationCase opened = Sample.requested();
    opened.withdraw(END);
    assertThat(opened.facts().outcome()).isEqualTo(WITHDRAWN);
    assertThat(opened.facts().stage()).isEqualTo(MediationStage.CONCLUDED);
  }

  @Test
  @DisplayName("撤销结果只能在办结之后，且只有一次")
  void anOutcomeIsReversedOnce() {
    refused("ACT_NOT_ALLOWED", () -> Sample.heard().reverse(END, ReversalReason.AGREEMENT_VOID));
    MediationCase opened = Sample.heard();
    opened.conclude(END, new Conclusion(RESOLVED, AgreementForm.WRITTEN, false));
    opened.reverse(END.plusDays(1), ReversalReason.AGREEMENT_VOID);
    assertThat(opened.facts().stage()).isEqualTo(MediationStage.REVERSED);
    assertThat(opened.facts().reversalReason()).isEqualTo(ReversalReason.AGREEMENT_VOID);
    assertThat(opened.dates().reversedOn()).isEqualTo(END.plusDays(1));
    refused(
        "ACT_NOT_ALLOWED", () -> opened.reverse(END.plusDays(1), ReversalReason.AGREEMENT_VOID));
  }

  @Test
  @DisplayName("办结事件带有计数所需的一切，而没有事项文字")
  void theEventCarriesWhatIsCountedAndNoText() {
    MediationCase opened = Sample.heard();
    opened.conclude(END, new Conclusion(RESOLVED, AgreementForm.WRITTEN, false));
    List<RaisedEvent> raised = opened.drain();
    assertThat(raised.get(raised.size() - 1).event())
        .isInstanceOfSatisfying(
            MediationConcluded.class,
            event -> {
              assertThat(event.matterNo()).isEqualTo("M-1");
              assertThat(event.divisionCode()).isEqualTo("D-1");
              assertThat(event.roomCode()).isEqualTo("R-1");
            });
    assertThat(raised.toString()).doesNotContain(opened.subject());
  }
}
