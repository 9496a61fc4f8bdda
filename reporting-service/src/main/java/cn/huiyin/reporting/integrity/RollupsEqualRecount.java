package cn.huiyin.reporting.integrity;

import cn.huiyin.kit.ops.CheckResult;
import cn.huiyin.kit.ops.IntegrityCheck;
import cn.huiyin.reporting.recount.Recount;
import cn.huiyin.reporting.recount.RecountResult;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** 汇总等于重算 (I-42). */
@ApplicationScoped
public class RollupsEqualRecount implements IntegrityCheck {
  private final Recount recount;

  @Inject
  public RollupsEqualRecount(Recount recount) {
    this.recount = recount;
  }

  @Override
  public String id() {
    return "I-42.rollups-equal-recount";
  }

  @Override
  public CheckResult check() {
    RecountResult result = recount.run();
    return result.agrees()
        ? CheckResult.ok(result.cells(), result.events() + " events folded again")
        : CheckResult.broken(result.cells(), result.differences() + " cells differ");
  }
}
