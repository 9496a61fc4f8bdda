package cn.huiyin.petition.domain.rule.closing;

import cn.huiyin.kit.casework.RuleBroken;
import java.util.List;

/** 文书齐全才能归档 (DOMAIN 2.15): names what is missing. */
public final class PapersComplete {
  private PapersComplete() {}

  public static void check(List<String> missing) {
    if (!missing.isEmpty()) {
      throw new RuleBroken(
          "PAPERS_COMPLETE",
          "信访工作条例 第二十一条",
          "缺少文书：" + String.join("、", missing),
          "papers are missing; the Chinese sentence names them");
    }
  }
}
