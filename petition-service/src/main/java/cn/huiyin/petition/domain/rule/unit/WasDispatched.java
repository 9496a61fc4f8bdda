package cn.huiyin.petition.domain.rule.unit;

import cn.huiyin.kit.casework.RuleBroken;
import cn.huiyin.petition.domain.state.Dispatch;
import java.util.Optional;

/** 责任单位的行为以转送、交办为前提: without a dispatch there is no responsible unit. */
public final class WasDispatched {
  private WasDispatched() {}

  /** The dispatch. */
  public static Dispatch check(Optional<Dispatch> dispatch) {
    return dispatch.orElseThrow(
        () ->
            new RuleBroken(
                "NOT_DISPATCHED",
                "信访工作条例 第二十二条",
                "信访件没有转送、交办，没有责任单位",
                "the petition was not dispatched, there is no responsible unit"));
  }
}
