package cn.huiyin.petition.domain.rule.closing;

import cn.huiyin.events.petition.ExecutionStatus;
import cn.huiyin.kit.casework.RuleBroken;
import cn.huiyin.petition.domain.state.review.Execution;
import java.time.LocalDate;
import java.util.Optional;

/** 第三十二条：予以支持的意见须执行到位 (I-20): only what supports is carried out, and it ends when done. */
public final class ExecutionFollowsSupport {
  private ExecutionFollowsSupport() {}

  public static void check(
      Optional<Execution> execution, ExecutionStatus status, LocalDate dueOn, LocalDate on) {
    require(
        execution.isPresent() && status != ExecutionStatus.OPEN,
        "EXECUTION_FOLLOWS_SUPPORT",
        "只有予以支持的意见才跟踪执行",
        "only a supporting opinion is carried out");
    require(
        !execution.orElseThrow().done(),
        "EXECUTION_IS_DONE",
        "意见已经执行完毕",
        "it is carried out already");
    require(
        status != ExecutionStatus.PLANNED || dueOn != null,
        "EXECUTION_PLAN_HAS_A_DAY",
        "执行方案须有完成日期",
        "a plan of execution has a day");
    require(
        dueOn == null || !dueOn.isBefore(on),
        "EXECUTION_PLAN_HAS_A_DAY",
        "执行完成日期不得早于方案日期",
        "the planned day is before the plan");
  }

  private static void require(boolean holds, String code, String chinese, String english) {
    if (!holds) {
      throw new RuleBroken(code, "信访工作条例 第三十二条", chinese, english);
    }
  }
}
