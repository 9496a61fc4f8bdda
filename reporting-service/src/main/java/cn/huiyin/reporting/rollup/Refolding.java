package cn.huiyin.reporting.rollup;

import cn.huiyin.reporting.catalogue.FigureCatalogue;
import cn.huiyin.reporting.eventlog.EventLog;
import cn.huiyin.reporting.facts.Fact;
import cn.huiyin.reporting.folding.FoldedCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * 重新归纳: folds the cases that have new events and brings entries and rollups in line by difference.
 * What comes out depends on the events stored, not on the order or batches they came in (I-45).
 */
@ApplicationScoped
public class Refolding {
  private final EventLog log;
  private final FactTable facts;
  private final EntryTable entries;
  private final FigureCatalogue catalogue;

  @Inject
  public Refolding(EventLog log, FactTable facts, EntryTable entries, FigureCatalogue catalogue) {
    this.log = log;
    this.facts = facts;
    this.entries = entries;
    this.catalogue = catalogue;
  }

  /** Folds cases again, with all cases that are counted together with them before or after. */
  public void refold(Connection connection, Collection<UUID> touched) throws SQLException {
    List<FoldedCase> folded = fold(connection, touched);
    Set<String> groups = new HashSet<>(facts.groupsOf(connection, touched));
    folded.forEach(one -> groups.add(one.groupKey()));
    Set<UUID> others = new HashSet<>(facts.membersOf(connection, groups));
    others.removeAll(Set.copyOf(touched));
    List<FoldedCase> together = new ArrayList<>(folded);
    together.addAll(fold(connection, others));
    replace(connection, groups, entriesOf(groups, together));
    facts.save(connection, folded);
  }

  private List<FoldedCase> fold(Connection connection, Collection<UUID> cases) throws SQLException {
    return log.histories(connection, cases).stream().map(FoldedCase::of).toList();
  }

  private Map<String, Set<GroupEntry>> entriesOf(Set<String> groups, List<FoldedCase> cases) {
    Map<String, List<Fact>> members =
        cases.stream()
            .filter(one -> one.fact() != null)
            .collect(
                Collectors.groupingBy(
                    FoldedCase::groupKey,
                    Collectors.mapping(FoldedCase::fact, Collectors.toList())));
    Map<String, Set<GroupEntry>> entriesNow = new HashMap<>();
    for (String group : groups) {
      List<Fact> facts = members.getOrDefault(group, List.of());
      entriesNow.put(group, GroupEntry.canonical(group, catalogue.entries(facts)));
    }
    return entriesNow;
  }

  private void replace(Connection connection, Set<String> groups, Map<String, Set<GroupEntry>> now)
      throws SQLException {
    Map<String, Set<GroupEntry>> before = entries.ofGroups(connection, groups);
    List<String> changed =
        groups.stream()
            .filter(group -> !now.get(group).equals(before.getOrDefault(group, Set.of())))
            .toList();
    Map<Cell, Long> differences = new HashMap<>();
    List<GroupEntry> added = new ArrayList<>();
    for (String group : changed) {
      before.getOrDefault(group, Set.of()).forEach(entry -> count(differences, entry, -1));
      now.get(group).forEach(entry -> count(differences, entry, 1));
      added.addAll(now.get(group));
    }
    List<String> stale = changed.stream().filter(before::containsKey).toList();
    if (!stale.isEmpty()) {
      entries.forget(connection, stale);
    }
    if (!added.isEmpty()) {
      entries.add(connection, added);
    }
    differences.values().removeIf(difference -> difference == 0);
    CellWriter.addToRollups(connection, differences);
  }

  private static void count(Map<Cell, Long> differences, GroupEntry entry, int sign) {
    differences.merge(Cell.of(entry.entry()), sign * entry.entry().quantity(), Long::sum);
  }
}
