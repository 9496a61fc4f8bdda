package cn.huiyin.reporting.figures.petition;

import static cn.huiyin.reporting.support.SamplePetition.appeal;
import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.events.petition.ProposalAdoption;
import cn.huiyin.events.petition.ProposalKind;
import cn.huiyin.events.petition.SupervisionGround;
import cn.huiyin.events.petition.SupervisionResult;
import cn.huiyin.reporting.history.CaseHistory;
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

@Label("督办与建议：送达顺序与重复不改变指标（I-45），收支平衡")
class Article41ArrivalPropertyTest {
  private static final LocalDate START = LocalDate.of(2023, 9, 1);

  /** One supervision or proposal: when it began and, unless it goes on, when it ended. */
  record Span(int begins, int lasts, boolean ends) {
    LocalDate from() {
      return START.plusDays(begins);
    }

    LocalDate to() {
      return from().plusDays(lasts);
    }

    boolean beganIn(int year) {
      return from().getYear() == year;
    }

    boolean endedIn(int year) {
      return ends && to().getYear() == year;
    }
  }

  @Provide
  Arbitrary<List<Span>> spans() {
    Arbitrary<Integer> days = Arbitraries.integers().between(0, 250);
    return Combinators.combine(days, days, Arbitraries.of(true, true, false))
        .as(Span::new)
        .list()
        .ofMinSize(1)
        .ofMaxSize(6);
  }

  @Property(tries = 300)
  @Label("督办：任意打乱、重复，件次与结转不变")
  void supervisionsCountTheSameInAnyOrder(@ForAll("spans") List<Span> spans, @ForAll long seed) {
    agrees(List.of(supervised(spans)), spans, seed, "supervision.opened", "supervision.closed");
    Counted counted = arrived(List.of(supervised(spans)), seed);
    assertThat(counted.year("supervision.carried_out", 2025))
        .isEqualTo(spans.stream().filter(span -> !span.ends()).count());
  }

  @Property(tries = 300)
  @Label("建议：任意打乱、重复，件数与采纳不变")
  void proposalsCountTheSameInAnyOrder(@ForAll("spans") List<Span> spans, @ForAll long seed) {
    agrees(proposals(spans), spans, seed, "proposal.issued", "proposal.feedback");
  }

  private static void agrees(
      List<CaseFile> files, List<Span> spans, long seed, String begun, String ended) {
    Counted counted = arrived(files, seed);
    assertThat(counted.entries()).isEqualTo(Counted.of(histories(Deliveries.of(files))).entries());
    for (int year : List.of(2023, 2024, 2025)) {
      assertThat(counted.year(begun, year))
          .isEqualTo(spans.stream().filter(span -> span.beganIn(year)).count());
      assertThat(counted.year(ended, year))
          .isEqualTo(spans.stream().filter(span -> span.endedIn(year)).count());
    }
  }

  private static Counted arrived(List<CaseFile> files, long seed) {
    return Counted.of(histories(Deliveries.shuffledAndDoubled(Deliveries.of(files), seed)));
  }

  private static Collection<CaseHistory> histories(List<Sent> arrived) {
    return arrived.stream().collect(Collectors.groupingBy(Sent::caseId)).values().stream()
        .map(CaseFile::historyOf)
        .toList();
  }

  private static CaseFile supervised(List<Span> spans) {
    CaseFile file = appeal("P-1", START.toString());
    for (int i = 0; i < spans.size(); i++) {
      String on = spans.get(i).from().toString();
      file.on(on, SupervisionFiguresTest.opened(on, "D-" + i, SupervisionGround.DELAY));
    }
    for (int i = 0; i < spans.size(); i++) {
      if (spans.get(i).ends()) {
        String on = spans.get(i).to().toString();
        file.on(on, SupervisionFiguresTest.closed(on, "D-" + i, SupervisionResult.EXPLAINED));
      }
    }
    return file;
  }

  private static List<CaseFile> proposals(List<Span> spans) {
    List<CaseFile> files = new ArrayList<>();
    for (Span span : spans) {
      String no = "J-" + files.size();
      CaseFile file =
          ProposalFiguresTest.issued(no, ProposalKind.IMPROVE_POLICY, span.from().toString());
      files.add(
          span.ends()
              ? ProposalFiguresTest.answered(
                  file, no, span.to().toString(), ProposalAdoption.ADOPTED)
              : file);
    }
    return files;
  }
}
