package cn.huiyin.reporting.integrity;

import cn.huiyin.kit.ops.CheckResult;
import cn.huiyin.kit.ops.IntegrityCheck;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** 明细等于汇总: the cases behind a figure add up to the figure (DOMAIN 1.1 rule 4). */
@ApplicationScoped
public class EntriesEqualRollups implements IntegrityCheck {
  private static final String KEY =
      "metric, day, division, channel, kind, subject, unit, trait, outcome";

  private final SqlCount count;

  @Inject
  EntriesEqualRollups(SqlCount count) {
    this.count = count;
  }

  @Override
  public String id() {
    return "reporting.entries-equal-rollups";
  }

  @Override
  public CheckResult check() {
    long entries = count.of("SELECT count(*) FROM figure_entry");
    long wrong =
        count.of(
            "SELECT count(*) FROM (SELECT "
                + KEY
                + ", sum(quantity) AS quantity FROM figure_entry GROUP BY "
                + KEY
                + ") e FULL JOIN rollup_daily r USING ("
                + KEY
                + ") WHERE coalesce(e.quantity, 0) <> coalesce(r.quantity, 0)");
    return wrong == 0
        ? CheckResult.ok(entries)
        : CheckResult.broken(entries, wrong + " cells differ");
  }
}
