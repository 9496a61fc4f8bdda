package cn.huiyin.reporting.figures.petition;

import static cn.huiyin.reporting.support.SamplePetition.appeal;
import static cn.huiyin.reporting.support.SamplePetition.d;
import static cn.huiyin.reporting.support.SamplePetition.received;
import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.events.petition.Channel;
import cn.huiyin.events.petition.ClockOverdue;
import cn.huiyin.events.petition.CoordinationMeetingHeld;
import cn.huiyin.events.petition.CoordinationOutcome;
import cn.huiyin.events.petition.DispatchMode;
import cn.huiyin.events.petition.ExecutionStatus;
import cn.huiyin.events.petition.ExecutionTracked;
import cn.huiyin.events.petition.HandlingExtended;
import cn.huiyin.events.petition.LeaderCaseEnded;
import cn.huiyin.events.petition.LeaderCaseResult;
import cn.huiyin.events.petition.LeaderTakesCase;
import cn.huiyin.events.petition.LinkRelation;
import cn.huiyin.events.petition.LinkUndone;
import cn.huiyin.events.petition.MediationReferred;
import cn.huiyin.events.petition.MediationResult;
import cn.huiyin.events.petition.MediationReturned;
import cn.huiyin.events.petition.ObjectionRaised;
import cn.huiyin.events.petition.ObjectionUpheld;
import cn.huiyin.events.petition.OverdueExplained;
import cn.huiyin.events.petition.OverdueReason;
import cn.huiyin.events.petition.PetitionDispatched;
import cn.huiyin.events.petition.PetitionLinkedAsRepeat;
import cn.huiyin.events.petition.PetitionRated;
import cn.huiyin.events.petition.RatedObject;
import cn.huiyin.events.petition.Rating;
import cn.huiyin.events.petition.RepeatKind;
import cn.huiyin.events.petition.ReviewNotAccepted;
import cn.huiyin.events.petition.ReviewRefusal;
import cn.huiyin.events.petition.ReviewRequested;
import cn.huiyin.events.petition.Route;
import cn.huiyin.reporting.support.CaseFile;
import cn.huiyin.reporting.support.Counted;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("办理行为指标（第四十一条）")
class DeedFiguresTest {

  private static PetitionDispatched dispatched(String on, DispatchMode mode, String unit) {
    return new PetitionDispatched(d(on), mode, Route.R31_6, unit, null, false, false);
  }

  private static List<String> cells(Counted counted, String metric) {
    return counted.entries().stream()
        .filter(entry -> entry.metric().equals(metric))
        .map(e -> e.dims().unit() + " " + e.dims().trait() + " " + e.dims().outcome())
        .toList();
  }

  @Test
  @DisplayName("转送、交办按件次计；异议成立后再交办的另计，异议带决定")
  void everyDispatchCountsAndAnObjectionCarriesItsDecision() {
    Counted counted =
        Counted.from(
            appeal("P-1", "2023-05-01")
                .on("2023-05-02", dispatched("2023-05-02", DispatchMode.TRANSFER, "U1"))
                .on("2023-05-05", new ObjectionRaised(d("2023-05-05"), "U1", "NOT_OURS"))
                .on("2023-05-08", new ObjectionUpheld(d("2023-05-08"), "U1", d("2023-05-06")))
                .on("2023-05-09", dispatched("2023-05-09", DispatchMode.ASSIGN, "U2")));
    assertThat(counted.year("petition.dispatched", 2023)).isEqualTo(2);
    assertThat(counted.year("petition.transferred", 2023)).isEqualTo(1);
    assertThat(counted.year("petition.assigned", 2023)).isEqualTo(1);
    assertThat(cells(counted, "petition.dispatched"))
        .containsExactlyInAnyOrder("U1 TRANSFER ", "U2 ASSIGN ");
    assertThat(cells(counted, "petition.objected")).containsExactly("U1 NOT_OURS UPHELD");
  }

  @Test
  @DisplayName("超期每次计一次，说明原因后仍计，并带原因（I-05）")
  void aBreachStaysCountedWhenItIsExplained() {
    ClockOverdue breach = new ClockOverdue(d("2023-07-01"), "HANDLE60", 2, "U1", d("2023-06-30"));
    CaseFile file =
        appeal("P-2", "2023-05-01")
            .on("2023-07-01", breach)
            .on("2023-07-01", breach)
            .on(
                "2023-07-01",
                new ClockOverdue(d("2023-07-01"), "NOTIFY15", 1, "U1", d("2023-06-30")))
            .on(
                "2023-07-09",
                new OverdueExplained(d("2023-07-09"), "HANDLE60", 2, OverdueReason.EXPERT_OPINION));
    Counted counted = Counted.from(file);
    assertThat(counted.year("petition.overdue", 2023)).isEqualTo(2);
    assertThat(cells(counted, "petition.overdue"))
        .containsExactlyInAnyOrder("U1 HANDLE60 EXPERT_OPINION", "U1 NOTIFY15 ");
  }

  @Test
  @DisplayName("包案、评理移交带结果；延期、协调会逐次计")
  void casesTakenAndReferredCarryTheirResults() {
    Counted counted =
        Counted.from(
            appeal("P-3", "2023-05-01")
                .on(
                    "2023-05-02",
                    new LeaderTakesCase(d("2023-05-02"), "POST", "U5", d("2023-09-01")))
                .on(
                    "2023-05-03",
                    new MediationReferred(d("2023-05-03"), "P-3", "M-P-3", "D1", "06", null))
                .on(
                    "2023-06-03",
                    new MediationReturned(d("2023-06-03"), "C-1", MediationResult.FAILED))
                .on("2023-06-10", new HandlingExtended(d("2023-06-10"), 30, d("2023-06-10")))
                .on(
                    "2023-06-11",
                    new CoordinationMeetingHeld(
                        d("2023-06-11"), List.of("U1", "U2"), CoordinationOutcome.DUTIES_SHARED))
                .on("2023-08-01", new LeaderCaseEnded(d("2023-08-01"), LeaderCaseResult.RESOLVED)));
    assertThat(cells(counted, "petition.leader_case")).containsExactly("U5  RESOLVED");
    assertThat(cells(counted, "petition.mediation_referred")).containsExactly("U1  FAILED");
    assertThat(counted.year("petition.extended", 2023)).isEqualTo(1);
    assertThat(cells(counted, "petition.coordination_meeting"))
        .containsExactly("U1 DUTIES_SHARED ");
  }

  @Test
  @DisplayName("每件每一对象评价一次（I-58）；执行结果每种一次")
  void ratingsAndExecutionsCountOnce() {
    Counted counted =
        Counted.from(
            appeal("P-4", "2023-05-01")
                .on(
                    "2023-08-01",
                    new PetitionRated(d("2023-08-01"), RatedObject.UNIT, Rating.SATISFIED, "U1"))
                .on(
                    "2023-08-02",
                    new PetitionRated(d("2023-08-02"), RatedObject.UNIT, Rating.DISSATISFIED, "U1"))
                .on(
                    "2023-08-02",
                    new PetitionRated(
                        d("2023-08-02"), RatedObject.BUREAU, Rating.BASICALLY_SATISFIED, null))
                .on("2023-08-03", executed("2023-08-03", ExecutionStatus.PLANNED))
                .on("2023-09-03", executed("2023-09-03", ExecutionStatus.DONE))
                .on("2023-09-04", executed("2023-09-04", ExecutionStatus.DONE)));
    assertThat(cells(counted, "petition.rated"))
        .containsExactlyInAnyOrder("U1 UNIT SATISFIED", "U1 BUREAU BASICALLY_SATISFIED");
    assertThat(cells(counted, "petition.executed")).containsExactly("U1 DONE ");
  }

  private static ExecutionTracked executed(String on, ExecutionStatus status) {
    return new ExecutionTracked(d(on), status == ExecutionStatus.DONE, status, null);
  }

  @Test
  @DisplayName("复查申请与不予受理分别计，带级别与理由")
  void reviewRequestsAndRefusalsCountApart() {
    Counted counted =
        Counted.from(
            appeal("P-5", "2023-05-01")
                .on("2023-08-01", new ReviewRequested(d("2023-08-01"), "F-1", "M-P-5", "U-GOV"))
                .on(
                    "2023-08-09",
                    new ReviewNotAccepted(d("2023-08-09"), "F-1", ReviewRefusal.values()[0])));
    assertThat(cells(counted, "review.requested")).containsExactly("U1 REVIEW ");
    assertThat(cells(counted, "review.refused"))
        .containsExactly("U1 REVIEW " + ReviewRefusal.values()[0]);
    assertThat(counted.year("review.decided", 2023)).isZero();
  }

  @Test
  @DisplayName("来访一次一批，人数相加；拆分件不另计；其他渠道不计批次")
  void aVisitIsOneBatchOfItsPersons() {
    Counted counted =
        Counted.from(
            received("P-6", "2023-05-01", Channel.VISIT, 4, null),
            received("P-7", "2023-05-01", Channel.VISIT, 4, "P-6"),
            received("P-8", "2023-05-01", Channel.LETTER, 9, null));
    assertThat(counted.year("visit.batches", 2023)).isEqualTo(1);
    assertThat(counted.year("visit.persons", 2023)).isEqualTo(4);
    assertThat(counted.year("petition.registered", 2023)).isEqualTo(3);
  }

  @Test
  @DisplayName("重复信访按登记日计，撤销关联后不再计")
  void aRepeatCountsUntilItsLinkIsUndone() {
    CaseFile file =
        appeal("P-9", "2023-05-01")
            .on(
                "2023-05-03",
                new PetitionLinkedAsRepeat(d("2023-05-03"), "M-1", "P-0", RepeatKind.ANSWERED));
    assertThat(Counted.from(file).year("petition.repeat", 2023)).isEqualTo(1);
    file.on(
        "2023-06-01", new LinkUndone(d("2023-06-01"), "L-1", LinkRelation.REPEAT, true, "OTHER"));
    assertThat(Counted.from(file).year("petition.repeat", 2023)).isZero();
  }
}
