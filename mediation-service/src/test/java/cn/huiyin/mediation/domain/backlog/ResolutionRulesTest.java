package cn.huiyin.mediation.domain.backlog;

import static cn.huiyin.mediation.domain.Refusal.refused;
import static cn.huiyin.mediation.domain.Sample.DAY;
import static cn.huiyin.mediation.domain.Sample.HANDLER;
import static cn.huiyin.mediation.domain.Sample.HEAD;
import static cn.huiyin.mediation.domain.Sample.SUPERVISOR;
import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.events.backlog.EvidenceKind;
import cn.huiyin.events.backlog.ResolutionType;
import cn.huiyin.events.backlog.ReturnReason;
import cn.huiyin.events.backlog.RevocationReason;
import cn.huiyin.kit.casework.Actor;
import cn.huiyin.mediation.domain.Sample;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("I-32 化解认定：一类、材料齐全、他人核实、先有包案领导")
class ResolutionRulesTest {
  private static final LocalDate LATER = DAY.plusDays(9);

  @ParameterizedTest
  @EnumSource(ResolutionType.class)
  @DisplayName("每类都有所需材料，缺一不可")
  void everyTypeNeedsAllItsPapers(ResolutionType type) {
    List<EvidenceKind> all = RequiredEvidence.of(type);
    assertThat(all).isNotEmpty().doesNotHaveDuplicates();
    Resolution short1 = new Resolution(type, all.subList(1, all.size()));
    refused("EVIDENCE_INCOMPLETE", () -> Sample.listed().submit(LATER, short1, HANDLER));
    BacklogCase opened = Sample.listed();
    opened.submit(LATER, new Resolution(type, all), HANDLER);
    assertThat(opened.facts().resolutionType()).isEqualTo(type);
  }

  @Test
  @DisplayName("只有责任单位可以申报")
  void anotherUnitMayNotSubmit() {
    Actor other = new Actor("p9", "UNIT_HANDLER", "U-2", null);
    Actor none = new Actor("p9", "UNIT_HANDLER", null, null);
    Resolution resolution = Sample.resolution(ResolutionType.RZ1);
    refused("NOT_THE_RESPONSIBLE_UNIT", () -> Sample.listed().submit(LATER, resolution, other));
    refused("NOT_THE_RESPONSIBLE_UNIT", () -> Sample.listed().submit(LATER, resolution, none));
  }

  @Test
  @DisplayName("申报人不得核实、退回或认定自己的申报")
  void theSubmitterDoesNotJudgeHimself() {
    Actor same = new Actor(HANDLER.staffId(), "SUPERVISOR", null, null);
    BacklogCase opened = Sample.submitted();
    refused("SAME_PERSON", () -> opened.verify(LATER, same));
    refused("SAME_PERSON", () -> opened.sendBack(LATER, ReturnReason.NOT_PERFORMED, same));
    opened.setLeader(LATER, "副县长");
    opened.verify(LATER, SUPERVISOR);
    refused("SAME_PERSON", () -> opened.confirm(LATER, same));
  }

  @Test
  @DisplayName("没有包案领导不得认定")
  void noConfirmationWithoutALeader() {
    BacklogCase opened = Sample.submitted();
    opened.verify(LATER, SUPERVISOR);
    refused("NO_LEADER_IN_CHARGE", () -> opened.confirm(LATER, HEAD));
    opened.setLeader(LATER, "副县长");
    opened.confirm(LATER, HEAD);
    assertThat(opened.facts().stage()).isEqualTo(BacklogStage.RESOLUTION_CONFIRMED);
  }

  @Test
  @DisplayName("未核实不得认定")
  void noConfirmationWithoutVerification() {
    refused("ACT_NOT_ALLOWED", () -> Sample.submitted().confirm(LATER, HEAD));
  }

  @Test
  @DisplayName("退回后可重新申报")
  void aReturnedCaseIsSubmittedAgain() {
    BacklogCase opened = Sample.submitted();
    opened.sendBack(LATER, ReturnReason.WRONG_TYPE, SUPERVISOR);
    opened.submit(LATER, Sample.resolution(ResolutionType.RZ3), HANDLER);
    assertThat(opened.facts().resolutionType()).isEqualTo(ResolutionType.RZ3);
  }

  @Test
  @DisplayName("I-33 撤销后不再计入；未撤销不得再次申报")
  void aConfirmationStandsOnce() {
    BacklogCase opened = confirmed();
    refused(
        "ACT_NOT_ALLOWED",
        () -> opened.submit(LATER, Sample.resolution(ResolutionType.RZ1), HANDLER));
    opened.revoke(LATER.plusDays(1), RevocationReason.FALSE_MATERIAL);
    assertThat(opened.facts().stage()).isEqualTo(BacklogStage.REVOKED);
    assertThat(opened.dates().revokedOn()).isEqualTo(LATER.plusDays(1));
    refused(
        "ACT_NOT_ALLOWED", () -> opened.revoke(LATER.plusDays(1), RevocationReason.FALSE_MATERIAL));
    opened.submit(LATER.plusDays(2), Sample.resolution(ResolutionType.RZ1), HANDLER);
    assertThat(opened.dates().revokedOn()).isNull();
    assertThat(opened.dates().confirmedOn()).isNull();
  }

  @Test
  @DisplayName("观察期满方可销案")
  void theWatchMustBeOver() {
    BacklogCase opened = confirmed();
    refused("WATCH_RUNS", () -> opened.close(LATER.plusDays(89), 90));
    opened.close(LATER.plusDays(90), 90);
    assertThat(opened.facts().stage()).isEqualTo(BacklogStage.CLOSED);
  }

  static BacklogCase confirmed() {
    BacklogCase opened = Sample.submitted();
    opened.setLeader(DAY.plusDays(6), "副县长");
    opened.verify(DAY.plusDays(7), SUPERVISOR);
    opened.confirm(LATER, HEAD);
    return opened;
  }
}
