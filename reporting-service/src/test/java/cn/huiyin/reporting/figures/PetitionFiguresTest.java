package cn.huiyin.reporting.figures;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.events.Topics;
import cn.huiyin.events.petition.Channel;
import cn.huiyin.events.petition.Conclusion;
import cn.huiyin.events.petition.DispatchMode;
import cn.huiyin.events.petition.GuidanceKind;
import cn.huiyin.events.petition.LinkRelation;
import cn.huiyin.events.petition.LinkUndone;
import cn.huiyin.events.petition.ObjectionUpheld;
import cn.huiyin.events.petition.PetitionClassified;
import cn.huiyin.events.petition.PetitionConcluded;
import cn.huiyin.events.petition.PetitionDispatched;
import cn.huiyin.events.petition.PetitionGuided;
import cn.huiyin.events.petition.PetitionKind;
import cn.huiyin.events.petition.PetitionLinkedAsRepeat;
import cn.huiyin.events.petition.PetitionReclassified;
import cn.huiyin.events.petition.PetitionRegistered;
import cn.huiyin.events.petition.PetitionReopened;
import cn.huiyin.events.petition.PetitionVoided;
import cn.huiyin.events.petition.PetitionWithdrawn;
import cn.huiyin.events.petition.ReReviewDecided;
import cn.huiyin.events.petition.RedoOrdered;
import cn.huiyin.events.petition.RepeatKind;
import cn.huiyin.events.petition.ReviewDecided;
import cn.huiyin.events.petition.ReviewOutcome;
import cn.huiyin.events.petition.Route;
import cn.huiyin.events.petition.RouteGuidanceServed;
import cn.huiyin.reporting.support.CaseFile;
import cn.huiyin.reporting.support.Counted;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("信访件指标")
class PetitionFiguresTest {

  private static LocalDate d(String date) {
    return LocalDate.parse(date);
  }

  private static CaseFile registered(String on) {
    return CaseFile.of(Topics.PETITION, "petition", "P-1")
        .on(
            on,
            new PetitionRegistered(
                "P-1", d(on), Channel.WEB, null, "D1", 1, 0, 1, false, false, true, null, null));
  }

  private static CaseFile classified(String on, Route route) {
    return registered(on)
        .on(on, new PetitionClassified(d(on), PetitionKind.APPEAL, route, "01", "U1", "M-1", true));
  }

  private static PetitionDispatched transfer(String on, Route route) {
    return new PetitionDispatched(d(on), DispatchMode.TRANSFER, route, "U1", null, false, false);
  }

  private static PetitionConcluded concluded(String on, int round) {
    return new PetitionConcluded(d(on), Conclusion.OPINION_SUPPORT, round);
  }

  @Test
  @DisplayName("年末最后一日属于当年，元旦属于次年（I-49）")
  void theLastDayOfTheYearCountsInItAndTheFirstInTheNext() {
    Counted last = Counted.from(registered("2023-12-31"));
    assertThat(last.year("petition.registered", 2023)).isEqualTo(1);
    assertThat(last.year("petition.registered", 2024)).isZero();
    Counted first = Counted.from(registered("2024-01-01"));
    assertThat(first.year("petition.registered", 2023)).isZero();
    assertThat(first.year("petition.registered", 2024)).isEqualTo(1);
  }

  @Test
  @DisplayName("只有首次处置计入办理，以首次处置日为准")
  void onlyTheFirstDispositionCountsOnItsDay() {
    Counted counted =
        Counted.from(
            classified("2023-12-20", Route.R31_6)
                .on("2023-12-30", transfer("2023-12-30", Route.R31_6))
                .on("2024-01-03", new ObjectionUpheld(d("2024-01-03"), "U1", d("2024-01-02")))
                .on("2024-01-05", transfer("2024-01-05", Route.R31_6)));
    assertThat(counted.year("petition.handled", 2023)).isEqualTo(1);
    assertThat(counted.year("petition.handled", 2024)).isZero();
  }

  @Test
  @DisplayName("作废的重复录入不计入任何指标，哪怕已登记")
  void aVoidedDoubleCountsNowhere() {
    Counted counted =
        Counted.from(
            classified("2023-03-01", Route.R31_6)
                .on("2023-03-02", new PetitionVoided(d("2023-03-02"), "DOUBLE", "P-0")));
    assertThat(counted.entries()).isEmpty();
  }

  @Test
  @DisplayName("咨询不计")
  void anInquiryCountsNowhere() {
    Counted counted =
        Counted.from(
            registered("2023-03-01")
                .on(
                    "2023-03-01",
                    new PetitionClassified(
                        d("2023-03-01"),
                        PetitionKind.INQUIRY,
                        Route.NONE,
                        "01",
                        null,
                        null,
                        true)));
    assertThat(counted.entries()).isEmpty();
  }

  @Test
  @DisplayName("撤回的仍计入登记，并从未结中减去")
  void aWithdrawnPetitionStaysRegisteredAndIsNoLongerOpen() {
    Counted counted =
        Counted.from(
            registered("2023-03-01").on("2023-03-02", new PetitionWithdrawn(d("2023-03-02"))));
    assertThat(counted.year("petition.registered", 2023)).isEqualTo(1);
    assertThat(counted.year("petition.withdrawn", 2023)).isEqualTo(1);
    assertThat(counted.year("petition.carried_out", 2023)).isZero();
  }

  @Test
  @DisplayName("法定途径告知在告知书送达日计入，信访程序不计")
  void aLegalRouteCountsOnTheDayItsNoticeWasServed() {
    Counted guided =
        Counted.from(
            classified("2023-12-28", Route.R31_4)
                .on(
                    "2023-12-29",
                    new PetitionGuided(
                        d("2023-12-29"),
                        Route.R31_4,
                        "U1",
                        GuidanceKind.LEGAL_ROUTE,
                        d("2024-01-02"))));
    assertThat(guided.year("petition.handled", 2023)).isEqualTo(1);
    assertThat(guided.year("petition.routed", 2023)).isZero();
    assertThat(guided.year("petition.routed", 2024)).isEqualTo(1);
    Counted procedure =
        Counted.from(
            classified("2023-05-01", Route.R31_6)
                .on("2023-05-02", transfer("2023-05-02", Route.R31_6)));
    assertThat(procedure.year("petition.routed", 2023)).isZero();
  }

  @Test
  @DisplayName("多次告知只计一次；改为信访程序前未告知的不计")
  void severalNoticesCountOnce() {
    Counted twice =
        Counted.from(
            classified("2023-05-01", Route.R31_5)
                .on("2023-05-02", transfer("2023-05-02", Route.R31_5))
                .on(
                    "2023-05-10",
                    new RouteGuidanceServed(d("2023-05-10"), Route.R31_5, "U1", d("2023-05-10")))
                .on(
                    "2023-06-10",
                    new RouteGuidanceServed(d("2023-06-10"), Route.R31_5, "U1", d("2023-06-10"))));
    assertThat(twice.year("petition.routed", 2023)).isEqualTo(1);
    Counted changed =
        Counted.from(
            classified("2023-05-01", Route.R31_5)
                .on("2023-05-02", transfer("2023-05-02", Route.R31_5))
                .on(
                    "2023-05-06",
                    new PetitionReclassified(
                        d("2023-05-06"),
                        PetitionKind.APPEAL,
                        Route.R31_6,
                        "02",
                        "U2",
                        "M-1",
                        true,
                        "OBJECTION")));
    assertThat(changed.year("petition.routed", 2023)).isZero();
  }

  @Test
  @DisplayName("关联重复信访算一件办理，不算依法分类处理")
  void aRepeatIsHandledAndNotRouted() {
    Counted counted =
        Counted.from(
            classified("2023-05-01", Route.R31_4)
                .on(
                    "2023-05-03",
                    new PetitionLinkedAsRepeat(
                        d("2023-05-03"), "M-1", "P-0", RepeatKind.ANSWERED)));
    assertThat(counted.year("petition.handled", 2023)).isEqualTo(1);
    assertThat(counted.year("petition.handled.by_kind.APPEAL", 2023)).isEqualTo(1);
    assertThat(counted.year("petition.routed", 2023)).isZero();
  }

  @Test
  @DisplayName("撤销重复关联：那次办理不算，另行转送之日才算；收支仍平衡")
  void anUndoneRepeatWasNotHandled() {
    Counted counted =
        Counted.from(
            classified("2023-05-01", Route.R31_6)
                .on(
                    "2023-05-03",
                    new PetitionLinkedAsRepeat(d("2023-05-03"), "M-1", "P-0", RepeatKind.ANSWERED))
                .on("2023-05-04", concluded("2023-05-04", 1))
                .on(
                    "2024-01-05",
                    new LinkUndone(d("2024-01-05"), "L-1", LinkRelation.REPEAT, true, "OTHER"))
                .on("2024-01-06", transfer("2024-01-06", Route.R31_6)));
    assertThat(counted.year("petition.handled", 2023)).isZero();
    assertThat(counted.year("petition.handled", 2024)).isEqualTo(1);
    assertThat(counted.year("petition.reopened", 2024)).isEqualTo(1);
    assertThat(counted.year("petition.carried_out", 2024)).isEqualTo(1);
  }

  @Test
  @DisplayName("办结每年一件只计一次，重新办理不抹去原年度，收支仍平衡")
  void conclusionsCountOncePerYearAndReopeningErasesNothing() {
    Counted counted =
        Counted.from(
            classified("2023-02-01", Route.R31_6)
                .on("2023-02-02", transfer("2023-02-02", Route.R31_6))
                .on("2023-03-01", concluded("2023-03-01", 1))
                .on("2023-04-01", new PetitionReopened(d("2023-04-01"), "FALSE"))
                .on("2023-05-01", concluded("2023-05-01", 2))
                .on("2024-02-01", new RedoOrdered(d("2024-02-01"), "R-1", 3, 60))
                .on("2024-03-01", concluded("2024-03-01", 3)));
    assertThat(counted.year("petition.concluded", 2023)).isEqualTo(1);
    assertThat(counted.year("petition.reconcluded", 2023)).isEqualTo(1);
    assertThat(counted.year("petition.reopened", 2023)).isEqualTo(1);
    assertThat(counted.year("petition.carried_out", 2023)).isZero();
    assertThat(counted.year("petition.concluded", 2024)).isEqualTo(1);
    assertThat(counted.year("petition.carried_out", 2024)).isZero();
  }

  @Test
  @DisplayName("复查与复核各计一件，同一编号只计一次")
  void aReviewAndAReReviewCountTwo() {
    Counted counted =
        Counted.from(
            classified("2023-02-01", Route.R31_6)
                .on(
                    "2023-06-01",
                    new ReviewDecided(d("2023-06-01"), "F-1", "M-1", "U", ReviewOutcome.UPHOLD))
                .on(
                    "2023-06-02",
                    new ReviewDecided(d("2023-06-02"), "F-1", "M-1", "U", ReviewOutcome.UPHOLD))
                .on(
                    "2023-12-31",
                    new ReReviewDecided(
                        d("2023-12-31"), "F-2", "M-1", "U", ReviewOutcome.UPHOLD, false)));
    assertThat(counted.year("review.decided", 2023)).isEqualTo(2);
  }

  @Test
  @DisplayName("检举控告的明细带密封标记")
  void entriesOfAnAccusationAreSealed() {
    CaseFile file = registered("2023-02-01").sealed(Topics.PETITION_SEALED);
    file.on(
        "2023-02-02",
        new PetitionClassified(
            d("2023-02-02"), PetitionKind.ACCUSATION, Route.DISCIPLINE, "15", "U-J", "M-9", true));
    assertThat(Counted.from(file).entries()).isNotEmpty().allMatch(Entry::sealed);
  }
}
