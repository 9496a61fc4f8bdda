package cn.huiyin.reporting.history;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * 一案经过: the events of one aggregate in version order, whatever order and however often they
 * arrived. Versions may be missing while messages are on their way.
 */
public record CaseHistory(UUID caseId, String caseType, List<LoggedEvent> events) {
  public CaseHistory {
    Set<Long> versions = new HashSet<>();
    events =
        events.stream()
            .filter(event -> versions.add(event.version()))
            .sorted(Comparator.comparingLong(LoggedEvent::version))
            .toList();
  }

  /** The first text of a field that any event says, or null: numbers that never change. */
  public String firstText(String field) {
    return events.stream()
        .map(event -> event.text(field))
        .filter(text -> text != null)
        .findFirst()
        .orElse(null);
  }

  /** The last text of a field that any event says, or null: what may be learnt or change later. */
  public String lastText(String field) {
    String last = null;
    for (LoggedEvent event : events) {
      String text = event.text(field);
      last = text == null ? last : text;
    }
    return last;
  }

  /** As {@link #lastText(String)}, from events of some types only. */
  public String lastText(String field, String... types) {
    return new CaseHistory(
            caseId,
            caseType,
            events.stream().filter(event -> List.of(types).contains(event.type())).toList())
        .lastText(field);
  }

  /** Whether any event came over the sealed topic: an accusation (I-50). */
  public boolean sealed() {
    return events.stream().anyMatch(LoggedEvent::sealed);
  }

  /** The last version seen. */
  public long lastVersion() {
    return events.isEmpty() ? 0 : events.get(events.size() - 1).version();
  }
}
