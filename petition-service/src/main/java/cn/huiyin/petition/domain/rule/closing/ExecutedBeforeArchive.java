package cn.huiyin.petition.domain.rule.closing;

import cn.huiyin.kit.casework.RuleBroken;
import cn.huiyin.petition.domain.state.review.Execution;
import java.util.Optional;

/** 予以支持的意见未执行到位的，不归档 (I-20). */
public final class ExecutedBeforeArchive {
  private ExecutedBeforeArchive() {}

  public static void check(Optional<Execution> execution) {
    if (execution.filter(each -> !each.done()).isPresent()) {
      throw new RuleBroken(
          "EXECUTED_BEFORE_ARCHIVE",
          "信访工作条例 第三十二条",
          "予以支持的意见尚未执行完毕，不得归档",
          "the supporting opinion is not carried out yet");
    }
  }
}
