package cn.huiyin.reporting.integrity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** The years in which anything was counted. */
@ApplicationScoped
class Years {
  private final SqlCount count;

  @Inject
  Years(SqlCount count) {
    this.count = count;
  }

  List<Integer> known() {
    return count
        .by("SELECT DISTINCT extract(year FROM day)::int::text, 1 FROM rollup_daily")
        .keySet()
        .stream()
        .map(Integer::valueOf)
        .toList();
  }
}
