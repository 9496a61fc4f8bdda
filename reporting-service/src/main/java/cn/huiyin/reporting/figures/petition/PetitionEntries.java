package cn.huiyin.reporting.figures.petition;

import cn.huiyin.reporting.facts.Standing;
import cn.huiyin.reporting.facts.petition.PetitionFact;
import cn.huiyin.reporting.facts.petition.PetitionFact.Dated;
import cn.huiyin.reporting.figures.Entry;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** 信访件的计数规则. */
final class PetitionEntries {
  /** 未结: +1 when a petition is registered or reopened, −1 when it is concluded or withdrawn. */
  static final String OPEN = "petition.open";

  private PetitionEntries() {}

  static Stream<Entry> registered(PetitionFact petition) {
    return on("petition.registered", petition, petition.registeredOn(), petition.source(), null);
  }

  static Stream<Entry> repeated(PetitionFact petition) {
    return petition.repeat()
        ? on("petition.repeat", petition, petition.registeredOn(), null, null)
        : Stream.empty();
  }

  /** 批次 or, with all who came, 人次. */
  static Stream<Entry> visits(String metric, PetitionFact petition, boolean persons) {
    long quantity = persons ? petition.persons() : Math.min(1, petition.persons());
    return PetitionMetric.on(
        metric, petition, petition.registeredOn(), quantity, PetitionMetric.dims(petition));
  }

  static Stream<Entry> handled(PetitionFact petition) {
    return dated("petition.handled", petition, petition.disposed());
  }

  static Stream<Entry> routed(PetitionFact petition) {
    return dated("petition.routed", petition, petition.routed());
  }

  static Stream<Entry> withdrawn(PetitionFact petition) {
    return closedByConclusion(petition)
        ? Stream.empty()
        : on("petition.withdrawn", petition, petition.withdrawnOn(), null, null);
  }

  /** The first conclusion of each calendar year, or the ones after it in the same year. */
  static Stream<Entry> concluded(PetitionFact petition, boolean first) {
    Set<Integer> years = new HashSet<>();
    String metric = first ? "petition.concluded" : "petition.reconcluded";
    return petition.conclusions().stream()
        .filter(conclusion -> years.add(conclusion.from().getYear()) == first)
        .flatMap(conclusion -> on(metric, petition, conclusion.from(), null, conclusion.code()));
  }

  static Stream<Entry> reopened(PetitionFact petition) {
    return petition.conclusions().stream()
        .flatMap(conclusion -> on("petition.reopened", petition, conclusion.until(), null, null));
  }

  static Stream<Entry> open(PetitionFact petition) {
    Stream<Entry> begun = change(petition, petition.registeredOn(), 1);
    Stream<Entry> ended =
        petition.conclusions().stream().flatMap(c -> change(petition, c.from(), -1));
    Stream<Entry> again =
        petition.conclusions().stream().flatMap(c -> change(petition, c.until(), 1));
    LocalDate withdrawnOn = closedByConclusion(petition) ? null : petition.withdrawnOn();
    return Stream.of(begun, ended, again, change(petition, withdrawnOn, -1)).flatMap(s -> s);
  }

  /** A withdrawal that is also recorded as conclusion closes the petition once. */
  private static boolean closedByConclusion(PetitionFact petition) {
    List<Standing> conclusions = petition.conclusions();
    return !conclusions.isEmpty() && conclusions.get(conclusions.size() - 1).until() == null;
  }

  private static Stream<Entry> change(PetitionFact petition, LocalDate day, long by) {
    return PetitionMetric.on(OPEN, petition, day, by, PetitionMetric.dims(petition));
  }

  private static Stream<Entry> dated(String metric, PetitionFact petition, Dated what) {
    return what == null ? Stream.empty() : on(metric, petition, what.on(), what.code(), null);
  }

  private static Stream<Entry> on(
      String metric, PetitionFact petition, LocalDate day, String trait, String outcome) {
    return PetitionMetric.on(
        metric, petition, day, 1, PetitionMetric.dims(petition).with(trait, outcome));
  }
}
