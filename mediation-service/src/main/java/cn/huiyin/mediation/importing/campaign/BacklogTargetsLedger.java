package cn.huiyin.mediation.importing.campaign;

import cn.huiyin.kit.identity.Role;
import cn.huiyin.kit.ledger.LedgerActors;
import cn.huiyin.kit.ledger.LedgerColumn;
import cn.huiyin.kit.ledger.LedgerImporter;
import cn.huiyin.kit.ledger.LedgerRow;
import cn.huiyin.mediation.campaign.target.NewTarget;
import cn.huiyin.mediation.campaign.target.SetTarget;
import cn.huiyin.mediation.domain.campaign.TargetKey;
import cn.huiyin.mediation.importing.Cells;
import cn.huiyin.mediation.persistence.Targets;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** 年度目标台账. When a target was set isn't stated: with the year's first day; a change, today. */
@ApplicationScoped
class BacklogTargetsLedger implements LedgerImporter {
  private static final int MOST = 1_000_000;

  private final Targets targets;
  private final SetTarget set;
  private final Cells cells;

  @Inject
  BacklogTargetsLedger(Targets targets, SetTarget set, Cells cells) {
    this.targets = targets;
    this.set = set;
    this.cells = cells;
  }

  @Override
  public String ledger() {
    return "backlog_targets";
  }

  @Override
  public List<LedgerColumn> columns() {
    return List.of(
        LedgerColumn.key("year"), LedgerColumn.key("metric"), LedgerColumn.required("target"));
  }

  @Override
  public void take(LedgerRow row, LedgerActors actors) {
    int year = row.required("year", row.integer("year", 1900, 2999));
    String metric = row.required("metric");
    if (!metric.matches(NewTarget.METRIC)) {
      throw row.refuse("metric", "不是指标编号", "not the id of a figure");
    }
    int target = row.required("target", row.integer("target", 0, MOST));
    TargetKey key = new TargetKey(year, metric, null);
    LocalDate on =
        targets.of(key).isPresent() ? cells.today() : cells.notAfterToday(LocalDate.of(year, 1, 1));
    Cells.act(row, "target", () -> set.execute(key, target, on, actors.as(Role.BUREAU_HEAD, null)));
  }
}
