package cn.huiyin.reporting.figures;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.events.Topics;
import cn.huiyin.events.mediation.AgreementForm;
import cn.huiyin.events.mediation.MediationEvent.CounselEngaged;
import cn.huiyin.events.mediation.MediationEvent.MediationConcluded;
import cn.huiyin.events.mediation.MediationEvent.MediationOutcomeReversed;
import cn.huiyin.events.mediation.MediationEvent.PetitionLinked;
import cn.huiyin.events.mediation.MediationEvent.RoomClosed;
import cn.huiyin.events.mediation.MediationEvent.RoomEstablished;
import cn.huiyin.events.mediation.MediationOutcome;
import cn.huiyin.events.mediation.MediationSource;
import cn.huiyin.events.mediation.RoomLevel;
import cn.huiyin.reporting.support.CaseFile;
import cn.huiyin.reporting.support.Counted;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("评理指标")
class MediationFiguresTest {
  private static CaseFile mediation(String no, String petition, String matter, String on) {
    return mediation(no, petition, matter, on, MediationOutcome.RESOLVED);
  }

  private static CaseFile mediation(
      String no, String petition, String matter, String on, MediationOutcome outcome) {
    return CaseFile.of(Topics.MEDIATION, "mediation-case", no)
        .on(
            on,
            new MediationConcluded(
                no,
                petition == null
                    ? MediationSource.DIRECT_REQUEST
                    : MediationSource.PETITION_REFERRAL,
                outcome,
                AgreementForm.ORAL,
                false,
                petition,
                null,
                matter,
                "R-1",
                "D1",
                false));
  }

  private static CaseFile reversed(CaseFile file, String on) {
    return file.on(
        on,
        new MediationOutcomeReversed(
            "C", null, MediationOutcome.RESOLVED, null, null, null, null, "R-1", "D1"));
  }

  @Test
  @DisplayName("一个事项的几件评理只计一次")
  void severalCasesOfOneMatterCountOnce() {
    Counted counted =
        Counted.from(
            mediation("C-1", "P-1", "M-1", "2023-02-01"),
            mediation("C-2", "P-2", "M-1", "2023-07-01"),
            mediation("C-3", "P-3", "M-2", "2023-08-01"));
    assertThat(counted.year("mediation.resolved", 2023)).isEqualTo(2);
    assertThat(counted.year("mediation.concluded", 2023)).isEqualTo(3);
  }

  @Test
  @DisplayName("当年撤销的不计；事项另有有效化解的仍计；次年撤销的不影响原年度")
  void aReversalTakesTheCountBackOnlyWithinItsYear() {
    Counted sameYear =
        Counted.from(reversed(mediation("C-1", "P-1", "M-1", "2023-02-01"), "2023-12-31"));
    assertThat(sameYear.year("mediation.resolved", 2023)).isZero();
    assertThat(sameYear.period("mediation.resolved", "2023-01-01", "2023-12-30")).isEqualTo(1);
    Counted another =
        Counted.from(
            reversed(mediation("C-1", "P-1", "M-1", "2023-02-01"), "2023-06-01"),
            mediation("C-2", "P-2", "M-1", "2023-03-01"));
    assertThat(another.year("mediation.resolved", 2023)).isEqualTo(1);
    Counted later =
        Counted.from(reversed(mediation("C-1", "P-1", "M-1", "2023-02-01"), "2024-01-01"));
    assertThat(later.year("mediation.resolved", 2023)).isEqualTo(1);
    assertThat(later.year("mediation.resolved", 2024)).isZero();
  }

  @Test
  @DisplayName("直接申请的纠纷另计，不入信访事项；部分化解都不计")
  void directDisputesAreNoPetitionMatters() {
    Counted counted =
        Counted.from(
            mediation("C-1", null, null, "2023-02-01"),
            mediation("C-2", null, null, "2023-02-01", MediationOutcome.PARTLY),
            mediation("C-3", "P-1", "M-1", "2023-02-01", MediationOutcome.FAILED));
    assertThat(counted.year("mediation.disputes_resolved", 2023)).isEqualTo(1);
    assertThat(counted.year("mediation.resolved", 2023)).isZero();
  }

  @Test
  @DisplayName("后来才知道的事项编号也并入同一事项")
  void aMatterLearntLaterJoinsItsGroup() {
    CaseFile late = mediation("C-1", "P-1", null, "2023-02-01");
    late.on("2023-02-02", new PetitionLinked("C-1", "P-1", null, "M-1", "D1"));
    Counted counted = Counted.from(late, mediation("C-2", "P-2", "M-1", "2023-05-01"));
    assertThat(counted.year("mediation.resolved", 2023)).isEqualTo(1);
  }

  @Test
  @DisplayName("评理室是期末存量：期末当日撤并的不算")
  void roomsAreAStockAtTheEnd() {
    CaseFile open =
        CaseFile.of(Topics.MEDIATION, "room", "R-1")
            .on("2021-05-01", new RoomEstablished("R-1", RoomLevel.TOWN, "D1", true));
    CaseFile closed =
        CaseFile.of(Topics.MEDIATION, "room", "R-2")
            .on("2022-05-01", new RoomEstablished("R-2", RoomLevel.VILLAGE, "D1", true))
            .on("2023-12-31", new RoomClosed("R-2", RoomLevel.VILLAGE, "D1"));
    CaseFile next =
        CaseFile.of(Topics.MEDIATION, "room", "R-3")
            .on("2024-01-01", new RoomEstablished("R-3", RoomLevel.VILLAGE, "D1", true));
    Counted counted = Counted.from(open, closed, next);
    assertThat(counted.year("room.established", 2022)).isEqualTo(2);
    assertThat(counted.year("room.established", 2023)).isEqualTo(1);
    assertThat(counted.year("room.established_in_period", 2022)).isEqualTo(1);
    assertThat(counted.year("room.established_in_period", 2024)).isEqualTo(1);
  }

  @Test
  @DisplayName("一名律师当年两份聘约只计一名")
  void aLawyerWithTwoEngagementsCountsOnce() {
    Counted counted =
        Counted.from(engaged("E-1", "L-1", "2023-05-10"), engaged("E-2", "L-1", "2023-09-01"));
    assertThat(counted.year("lawyer.engaged", 2023)).isEqualTo(1);
  }

  private static CaseFile engaged(String no, String lawyer, String on) {
    return CaseFile.of(Topics.MEDIATION, "counsel-engagement", no)
        .on(on, new CounselEngaged(no, lawyer, List.of()));
  }
}
