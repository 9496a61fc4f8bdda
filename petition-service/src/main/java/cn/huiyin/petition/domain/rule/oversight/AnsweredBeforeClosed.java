package cn.huiyin.petition.domain.rule.oversight;

import cn.huiyin.events.petition.SupervisionForm;
import cn.huiyin.events.petition.SupervisionResult;
import cn.huiyin.kit.casework.RuleBroken;
import cn.huiyin.petition.domain.oversight.Supervision;
import cn.huiyin.petition.domain.oversight.SupervisionStage;

/**
 * 先反馈后结束 (第四十条): from the letter on the unit answers in writing; silence ends only as a refusal.
 */
public final class AnsweredBeforeClosed {
  private AnsweredBeforeClosed() {}

  public static void check(Supervision supervision, SupervisionResult result) {
    boolean answerOwed = supervision.form().compareTo(SupervisionForm.LETTER) >= 0;
    boolean silent = supervision.stage() == SupervisionStage.OPEN;
    if (answerOwed && silent && result != SupervisionResult.REFUSED) {
      throw new RuleBroken(
          "ANSWERED_BEFORE_CLOSED",
          "信访工作条例 第四十条",
          "单位尚未书面反馈，不能以此结果结束督办",
          "the unit has not answered: it can't end with this result");
    }
  }
}
