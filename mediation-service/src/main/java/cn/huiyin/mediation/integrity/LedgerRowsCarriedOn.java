package cn.huiyin.mediation.integrity;

import cn.huiyin.kit.ops.CheckResult;
import cn.huiyin.kit.ops.IntegrityCheck;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** 待续台账行已续办: no ledger row was stopped by a rule when its case went on. */
@ApplicationScoped
public class LedgerRowsCarriedOn implements IntegrityCheck {
  private final Counting counting;

  @Inject
  public LedgerRowsCarriedOn(Counting counting) {
    this.counting = counting;
  }

  @Override
  public String id() {
    return "ledger.waiting-rows-carried-on";
  }

  @Override
  public CheckResult check() {
    long all = counting.of("SELECT count(*) FROM waiting_row");
    long stopped = counting.of("SELECT count(*) FROM waiting_row WHERE stopped_by IS NOT NULL");
    return stopped == 0
        ? CheckResult.ok(all, all + " rows wait for their petition")
        : CheckResult.broken(all, stopped + " rows stopped by a rule");
  }
}
