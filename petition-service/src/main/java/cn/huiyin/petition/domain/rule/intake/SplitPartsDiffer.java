package cn.huiyin.petition.domain.rule.intake;

import cn.huiyin.kit.casework.RuleBroken;
import java.util.Collection;

/** 拆分须有性质或者责任单位不同的诉求 (DOMAIN 2.15): what belongs together stays together. */
public final class SplitPartsDiffer {
  private SplitPartsDiffer() {}

  /**
   * At least two differ.
   *
   * @param kindsAndUnits kind and unit of each part, and of what remains
   */
  public static void check(Collection<?> kindsAndUnits) {
    if (kindsAndUnits.stream().distinct().count() < 2) {
      throw new RuleBroken(
          "SPLIT_PARTS_DIFFER",
          "信访工作条例 第二十二条",
          "诉求的性质和责任单位都相同，不需要拆分",
          "the claims have one kind and one unit: there is nothing to split");
    }
  }
}
