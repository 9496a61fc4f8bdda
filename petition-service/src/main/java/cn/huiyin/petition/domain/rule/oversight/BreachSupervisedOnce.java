package cn.huiyin.petition.domain.rule.oversight;

import cn.huiyin.kit.casework.RuleBroken;
import cn.huiyin.petition.domain.oversight.Supervision;
import java.util.List;

/** 一次违期只立项督办一次 (DOMAIN 2.9). */
public final class BreachSupervisedOnce {
  private BreachSupervisedOnce() {}

  /** No supervision answers the same breach; one opened by a person names none. */
  public static void check(List<Supervision> supervisions, String breach) {
    if (breach != null && supervisions.stream().anyMatch(each -> breach.equals(each.breach()))) {
      throw new RuleBroken(
          "BREACH_SUPERVISED_ONCE",
          "信访工作条例 第四十条",
          "该违期已经立项督办",
          "this breach is under supervision already");
    }
  }
}
