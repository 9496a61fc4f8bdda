package cn.huiyin.petition.domain.rule.unit;

import cn.huiyin.kit.casework.RuleBroken;
import cn.huiyin.petition.domain.state.Dispatch;

/** 签收一次 (第二十三条): what is only deemed received the unit may still confirm. */
public final class ReceivedOnce {
  private ReceivedOnce() {}

  public static void check(Dispatch dispatch) {
    if (!dispatch.awaitsOwnReceipt()) {
      throw new RuleBroken(
          "RECEIVED_ONCE", "信访工作条例 第二十三条", "单位已经签收", "the unit has received it already");
    }
  }
}
