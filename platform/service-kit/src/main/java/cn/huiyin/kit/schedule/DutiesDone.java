package cn.huiyin.kit.schedule;

import cn.huiyin.kit.ops.CheckResult;
import cn.huiyin.kit.ops.IntegrityCheck;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;

/** 职责无失败: no duty of the service broke off when it was last tried. */
@ApplicationScoped
public class DutiesDone implements IntegrityCheck {
  private final DutyBook book;

  @Inject
  public DutiesDone(DutyBook book) {
    this.book = book;
  }

  @Override
  public String id() {
    return "duties-done";
  }

  @Override
  public CheckResult check() {
    List<DutyRun> runs = book.all();
    String failed =
        runs.stream()
            .filter(run -> run.failure() != null)
            .map(DutyRun::duty)
            .collect(Collectors.joining(", "));
    return failed.isEmpty()
        ? CheckResult.ok(runs.size())
        : CheckResult.broken(runs.size(), "broke off: " + failed);
  }
}
