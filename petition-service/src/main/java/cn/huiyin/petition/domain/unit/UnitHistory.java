package cn.huiyin.petition.domain.unit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** 机构沿革 (I-15): how organs stood on a past day. An organ that never changed needs no period. */
public final class UnitHistory {
  private final Map<String, List<UnitPeriod>> periods = new HashMap<>();

  /** The periods of each organ in the order they were recorded. */
  public UnitHistory(List<UnitPeriod> recorded) {
    recorded.forEach(
        period ->
            periods.computeIfAbsent(period.unit().code(), code -> new ArrayList<>()).add(period));
  }

  /** The organs on that day; the present ones where nothing has changed since. */
  public UnitTree on(LocalDate day, UnitTree present) {
    if (periods.isEmpty()) {
      return present;
    }
    List<Unit> then =
        present.units().stream()
            .map(unit -> periods.containsKey(unit.code()) ? on(day, unit.code()) : unit)
            .toList();
    return new UnitTree(then, present.territories());
  }

  private Unit on(LocalDate day, String code) {
    List<UnitPeriod> ofUnit = periods.get(code);
    return ofUnit.stream()
        .filter(period -> !period.from().isAfter(day))
        .reduce((older, newer) -> newer)
        .orElse(ofUnit.get(0))
        .unit();
  }
}
