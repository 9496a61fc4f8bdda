package cn.huiyin.petition.domain.rule;

import cn.huiyin.kit.casework.RuleBroken;
import cn.huiyin.petition.domain.state.Dispatch;

/** 重新办理由责任单位进行. */
public final class OnlyDispatchedIsReopened {
  private OnlyDispatchedIsReopened() {}

  public static void check(Dispatch dispatch) {
    if (dispatch == null) {
      throw new RuleBroken("ONLY_DISPATCHED_IS_REOPENED", "信访工作条例 第四十条", "未转送交办的信访件不能退回单位重新办理", "only a dispatched petition is reopened");
    }
  }
}
