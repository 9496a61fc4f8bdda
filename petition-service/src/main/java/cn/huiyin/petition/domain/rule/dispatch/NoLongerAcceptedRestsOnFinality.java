package cn.huiyin.petition.domain.rule.dispatch;

import cn.huiyin.kit.casework.RuleBroken;
import cn.huiyin.petition.domain.NoFurtherAcceptance;
import cn.huiyin.petition.domain.matter.Finality;
import java.util.EnumSet;
import java.util.Set;

/**
 * 第三十六条：不再受理以终结为前提 (I-17): NL1 after the re-review opinion; NL2, a practice the county may switch
 * off, after the window has passed unused. A matter older than the records rests on the document
 * named.
 */
public final class NoLongerAcceptedRestsOnFinality {
  private static final Set<Finality> BY_OPINION =
      EnumSet.of(Finality.BY_REREVIEW, Finality.RECOGNISED);

  private NoLongerAcceptedRestsOnFinality() {}

  public static void check(NoFurtherAcceptance notice) {
    Finality finality = notice.finality();
    switch (notice.groundCode()) {
      case "NL1" ->
          require(
              finality == null || BY_OPINION.contains(finality),
              "事项没有经复核终结，不得以复核终结为由不再受理",
              "the matter isn't final by re-review");
      case "NL2" -> {
        require(notice.lapseCounts(), "本县不以期满未请求复查为由不再受理", "this county doesn't use NL2");
        require(
            finality == null || finality == Finality.BY_LAPSE,
            "请求复查、复核的期限没有届满",
            "the window to ask for review hasn't lapsed");
      }
      default -> {
        // NL3以司法程序的终结为准，由出具人载明文书。
      }
    }
  }

  private static void require(boolean holds, String chinese, String english) {
    if (!holds) {
      throw new RuleBroken(
          "NO_LONGER_ACCEPTED_RESTS_ON_FINALITY", "信访工作条例 第三十六条", chinese, english);
    }
  }
}
