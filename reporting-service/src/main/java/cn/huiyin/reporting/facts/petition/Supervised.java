package cn.huiyin.reporting.facts.petition;

import cn.huiyin.reporting.history.LoggedEvent;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * 督办 (第四十条): one supervision of a petition.
 *
 * @param form its form when it was opened
 * @param closedOn day it ended, or null while it goes on
 */
public record Supervised(
    LocalDate openedOn,
    String ground,
    String form,
    String unit,
    LocalDate closedOn,
    String result) {

  /** 督办经过: the supervisions of one petition by their numbers. */
  static final class Ledger {
    private final Map<String, Supervised> byNumber = new LinkedHashMap<>();

    void take(LoggedEvent event) {
      String number = String.valueOf(event.text("supervisionNo"));
      switch (event.type()) {
        case "petition.supervision-opened" ->
            byNumber.putIfAbsent(
                number,
                new Supervised(
                    event.occurredOn(),
                    event.text("groundCode"),
                    event.text("form"),
                    event.text("unitCode"),
                    null,
                    null));
        case "petition.supervision-closed" ->
            byNumber.computeIfPresent(
                number, (same, open) -> open.closed(event.occurredOn(), event.text("resultCode")));
        default -> {}
      }
    }

    List<Supervised> all() {
      return List.copyOf(byNumber.values());
    }
  }

  /** It ends once; what is said again changes nothing. */
  private Supervised closed(LocalDate on, String how) {
    return closedOn == null ? new Supervised(openedOn, ground, form, unit, on, how) : this;
  }
}
