package cn.huiyin.reporting.figures.chapter;

import cn.huiyin.reporting.facts.office.OutreachFact;
import cn.huiyin.reporting.figures.Dims;
import cn.huiyin.reporting.figures.Entry;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * 阅读量 (F18): an article's largest snapshot within each calendar year. A snapshot is a cumulative
 * counter, so each day adds only what it is above the year's largest so far.
 */
final class ArticleReads {
  private static final Comparator<OutreachFact> IN_TIME =
      Comparator.comparing(OutreachFact::on)
          .thenComparing(OutreachFact::quantity)
          .thenComparing(fact -> String.valueOf(fact.caseNo()))
          .thenComparing(OutreachFact::caseId);

  private ArticleReads() {}

  static Stream<Entry> entries(List<OutreachFact> snapshots) {
    return snapshots.stream()
        .filter(fact -> OutreachFact.READ.equals(fact.type()) && fact.on() != null)
        .collect(Collectors.groupingBy(fact -> fact.on().getYear()))
        .values()
        .stream()
        .flatMap(ArticleReads::ofOneYear);
  }

  private static Stream<Entry> ofOneYear(List<OutreachFact> snapshots) {
    Stream.Builder<Entry> entries = Stream.builder();
    long largest = 0;
    for (OutreachFact snapshot : snapshots.stream().sorted(IN_TIME).toList()) {
      long more = snapshot.quantity() - largest;
      if (more > 0) {
        Dims dims = Dims.NONE.inDivision(snapshot.division());
        entries.add(
            new Entry("outreach.reads", snapshot.on(), snapshot.caseId(), more, dims, false));
        largest = snapshot.quantity();
      }
    }
    return entries.build();
  }
}
