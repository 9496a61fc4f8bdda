package cn.huiyin.petition.domain.rule.oversight;

import cn.huiyin.kit.casework.RuleBroken;
import java.time.OffsetDateTime;

/** 紧急信息的发现时间在收到之后、现在之前. */
public final class FoundBeforeNow {
  private FoundBeforeNow() {}

  public static void check(OffsetDateTime foundAt, OffsetDateTime now, OffsetDateTime receivedAt) {
    boolean early = receivedAt != null && foundAt.isBefore(receivedAt);
    if (early || foundAt.isAfter(now)) {
      throw new RuleBroken(
          "FOUND_BEFORE_NOW",
          "信访工作条例 第二十五条",
          "发现时间不能早于收到时间，也不能晚于现在",
          "found before it was received, or in the future");
    }
  }
}
