package cn.huiyin.reporting.integrity;

import cn.huiyin.kit.ops.CheckResult;
import cn.huiyin.kit.ops.IntegrityCheck;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** 案件经过无缺: of every case all versions up to the last have arrived. */
@ApplicationScoped
public class HistoriesComplete implements IntegrityCheck {
  private final SqlCount count;

  @Inject
  HistoriesComplete(SqlCount count) {
    this.count = count;
  }

  @Override
  public String id() {
    return "reporting.histories-complete";
  }

  @Override
  public CheckResult check() {
    long cases = count.of("SELECT count(*) FROM case_fact");
    long gaps = count.of("SELECT count(*) FROM case_fact WHERE events <> last_version");
    return gaps == 0
        ? CheckResult.ok(cases)
        : CheckResult.broken(cases, gaps + " cases wait for events");
  }
}
