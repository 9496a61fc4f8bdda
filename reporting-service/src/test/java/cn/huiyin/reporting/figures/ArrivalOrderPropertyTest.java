package cn.huiyin.reporting.figures;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.events.Topics;
import cn.huiyin.events.ledger.LedgerEvent.OutreachReadSnapshot;
import cn.huiyin.events.ledger.LedgerEvent.OutreachReversed;
import cn.huiyin.events.mediation.MediationEvent.MediationConcluded;
import cn.huiyin.events.mediation.MediationEvent.MediationOutcomeReversed;
import cn.huiyin.events.mediation.MediationOutcome;
import cn.huiyin.events.mediation.MediationSource;
import cn.huiyin.reporting.support.CaseFile;
import cn.huiyin.reporting.support.CaseFile.Sent;
import cn.huiyin.reporting.support.Counted;
import cn.huiyin.reporting.support.Deliveries;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

@Label("送达顺序与重复不改变指标（I-45）；年内有效的逐日累计等于定义")
class ArrivalOrderPropertyTest {
  private static final LocalDate START = LocalDate.of(2022, 11, 1);

  /** One case: its matter, days between its acts, and whether each outcome resolves it. */
  record Plan(int matter, List<Integer> gaps, boolean resolves) {}

  @Provide
  Arbitrary<List<Plan>> plans() {
    Arbitrary<Integer> matter = Arbitraries.integers().between(1, 3);
    Arbitrary<List<Integer>> gaps = Arbitraries.integers().between(0, 200).list().ofMaxSize(6);
    return Combinators.combine(matter, gaps, Arbitraries.of(true, true, false))
        .as(Plan::new)
        .list()
        .ofMinSize(1)
        .ofMaxSize(8);
  }

  @Property(tries = 300)
  @Label("任意打乱、重复，明细相同")
  void anyInterleavingAndDuplicationGivesTheSameEntries(
      @ForAll("plans") List<Plan> plans, @ForAll long seed) {
    List<CaseFile> files = files(plans);
    List<Sent> events = Deliveries.of(files);
    Counted inOrder = Counted.of(histories(events));
    Counted shuffled = Counted.of(histories(Deliveries.shuffledAndDoubled(events, seed)));
    assertThat(shuffled.entries()).isEqualTo(inOrder.entries());
  }

  @Property(tries = 300)
  @Label("自1月1日起的累计，等于该日仍有效的事项数")
  void theSumSinceNewYearIsTheNumberOfMattersThatStand(@ForAll("plans") List<Plan> plans) {
    Counted counted = Counted.of(histories(Deliveries.of(files(plans))));
    for (int year = 2022; year <= 2026; year++) {
      LocalDate first = LocalDate.of(year, 1, 1);
      for (LocalDate day = first; day.getYear() == year; day = day.plusDays(17)) {
        assertThat(counted.period("mediation.resolved", first, day))
            .isEqualTo(standing(plans, first, day));
      }
      LocalDate end = LocalDate.of(year, 12, 31);
      assertThat(counted.period("mediation.resolved", first, end))
          .isEqualTo(standing(plans, first, end));
    }
  }

  @Property(tries = 200)
  @Label("阅读量等于各文章当年最大快照之和")
  void readsAreTheSumOfEachArticlesLargestSnapshot(
      @ForAll("plans") List<Plan> plans, @ForAll long seed) {
    List<CaseFile> files = new ArrayList<>();
    long expected = 0;
    for (int article = 1; article <= 3; article++) {
      long largest = 0;
      for (Plan plan : plans) {
        int no = files.size();
        int reads = plan.gaps().stream().mapToInt(Integer::intValue).sum();
        boolean reversed = !plan.resolves();
        if (plan.matter() == article) {
          files.add(snapshot(no, article, reads, reversed));
          largest = reversed ? largest : Math.max(largest, reads);
        }
      }
      expected += largest;
    }
    List<Sent> shuffled = Deliveries.shuffledAndDoubled(Deliveries.of(files), seed);
    if (!shuffled.isEmpty()) {
      assertThat(Counted.of(histories(shuffled)).year("outreach.reads", 2023)).isEqualTo(expected);
    }
  }

  private static CaseFile snapshot(int no, int article, int reads, boolean reversed) {
    CaseFile file =
        CaseFile.of(Topics.LEDGER, "outreach-record", "X-" + no)
            .on(
                LocalDate.of(2023, 1 + no % 12, 1),
                new OutreachReadSnapshot("X-" + no, "A" + article, reads, "D1"));
    return reversed ? file.on("2024-02-01", new OutreachReversed("Y-" + no, "X-" + no)) : file;
  }

  private static Collection<cn.huiyin.reporting.history.CaseHistory> histories(List<Sent> arrived) {
    return arrived.stream().collect(Collectors.groupingBy(Sent::caseId)).values().stream()
        .map(CaseFile::historyOf)
        .toList();
  }

  private static List<CaseFile> files(List<Plan> plans) {
    List<CaseFile> files = new ArrayList<>();
    for (Plan plan : plans) {
      String no = "C-" + files.size();
      CaseFile file = CaseFile.of(Topics.MEDIATION, "mediation-case", no);
      LocalDate day = START;
      boolean open = false;
      for (int gap : plan.gaps()) {
        day = day.plusDays(gap);
        file.on(day, open ? reversal(no) : conclusion(no, plan));
        open = !open;
      }
      files.add(file);
    }
    return files;
  }

  private static MediationConcluded conclusion(String no, Plan plan) {
    return new MediationConcluded(
        no,
        MediationSource.PETITION_REFERRAL,
        plan.resolves() ? MediationOutcome.RESOLVED : MediationOutcome.FAILED,
        null,
        false,
        "P",
        null,
        "M-" + plan.matter(),
        "R",
        "D1",
        false);
  }

  private static MediationOutcomeReversed reversal(String no) {
    return new MediationOutcomeReversed(no, null, null, null, null, null, null, "R", "D1");
  }

  /** The definition of F7, told again without the code under test. */
  private static long standing(List<Plan> plans, LocalDate from, LocalDate to) {
    return plans.stream()
        .filter(Plan::resolves)
        .filter(plan -> standsIn(plan, from, to))
        .map(Plan::matter)
        .distinct()
        .count();
  }

  private static boolean standsIn(Plan plan, LocalDate from, LocalDate to) {
    LocalDate day = START;
    List<LocalDate> days = new ArrayList<>();
    for (int gap : plan.gaps()) {
      day = day.plusDays(gap);
      days.add(day);
    }
    for (int i = 0; i < days.size(); i += 2) {
      LocalDate resolved = days.get(i);
      LocalDate reversed = i + 1 < days.size() ? days.get(i + 1) : LocalDate.MAX;
      if (!resolved.isBefore(from) && !resolved.isAfter(to) && reversed.isAfter(to)) {
        return true;
      }
    }
    return false;
  }
}
