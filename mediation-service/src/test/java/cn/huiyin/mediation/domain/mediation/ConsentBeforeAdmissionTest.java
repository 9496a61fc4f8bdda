package cn.huiyin.mediation.domain.mediation;

import static cn.huiyin.mediation.domain.Refusal.refused;
import static cn.huiyin.mediation.domain.Sample.DAY;
import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.events.mediation.DeclineReason;
import cn.huiyin.events.mediation.MediationSource;
import cn.huiyin.events.mediation.PartyRole;
import cn.huiyin.mediation.domain.Sample;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("I-26 受理前：全体当事人同意，信访件已关联")
class ConsentBeforeAdmissionTest {

  @Test
  @DisplayName("缺一方同意不得受理")
  void oneConsentIsNotEnough() {
    MediationCase opened = Sample.requested();
    opened.consent(DAY, 1);
    refused("CONSENT_MISSING", () -> opened.admit(DAY, Sample.room()));
    assertThat(opened.facts().stage()).isEqualTo(MediationStage.REQUESTED);
  }

  @Test
  @DisplayName("全体同意后受理")
  void allConsentsOpenTheRoom() {
    assertThat(Sample.admitted().facts().stage()).isEqualTo(MediationStage.ADMITTED);
  }

  @Test
  @DisplayName("当事人只同意一次，且须是本案当事人")
  void consentComesFromAPartyOnce() {
    MediationCase opened = Sample.requested();
    opened.consent(DAY, 2);
    refused("ALREADY_CONSENTED", () -> opened.consent(DAY, 2));
    refused("NO_SUCH_PARTY", () -> opened.consent(DAY, 3));
    refused("NO_SUCH_PARTY", () -> opened.consent(DAY, 0));
  }

  @Test
  @DisplayName("所列信访件未关联（可能是检举控告）不得受理，关联后可以")
  void anUnlinkedPetitionIsNotAdmitted() {
    MediationCase opened = MediationCase.request(Sample.ID, Sample.request("XF-9", null), DAY);
    opened.consent(DAY, 1);
    opened.consent(DAY, 2);
    assertThat(opened.pendingLink()).isTrue();
    refused("PETITION_NOT_LINKED", () -> opened.admit(DAY, Sample.room()));
    opened.link(Sample.PETITION);
    opened.admit(DAY, Sample.room());
    assertThat(opened.facts().matterNo()).isEqualTo("M-1");
    assertThat(opened.pendingLink()).isFalse();
  }

  @Test
  @DisplayName("直接来室的争议不需信访件")
  void aWalkInNeedsNoPetition() {
    MediationCase opened = MediationCase.request(Sample.ID, Sample.request(null, null), DAY);
    opened.consent(DAY, 1);
    opened.consent(DAY, 2);
    opened.admit(DAY, Sample.room());
    assertThat(opened.facts().matterNo()).isNull();
  }

  @Test
  @DisplayName("信访移交须写明信访件；争议须有两方")
  void aReferralNamesItsPetitionAndADisputeHasTwoSides() {
    refused(
        "REFERRAL_WITHOUT_PETITION", () -> request(MediationSource.PETITION_REFERRAL, twoSides()));
    refused(
        "ONE_SIDED_DISPUTE",
        () ->
            request(MediationSource.SCREENING, List.of(PartyRole.APPLICANT, PartyRole.APPLICANT)));
    refused(
        "ONE_SIDED_DISPUTE",
        () -> request(MediationSource.SCREENING, List.of(PartyRole.RESPONDENT, PartyRole.OTHER)));
  }

  @Test
  @DisplayName("不予受理说明理由，此后不得再受理")
  void aDeclinedCaseIsOver() {
    MediationCase opened = Sample.requested();
    opened.decline(DAY, DeclineReason.PARTY_REFUSED);
    assertThat(opened.facts().declineReason()).isEqualTo(DeclineReason.PARTY_REFUSED);
    refused("ACT_NOT_ALLOWED", () -> opened.admit(DAY, Sample.room()));
  }

  private static List<PartyRole> twoSides() {
    return List.of(PartyRole.APPLICANT, PartyRole.RESPONDENT);
  }

  private static MediationCase request(MediationSource source, List<PartyRole> parties) {
    return MediationCase.request(
        Sample.ID,
        new MediationRequest("PL-2", source, null, null, null, "R-1", "D-1", parties, "", null),
        DAY);
  }
}
