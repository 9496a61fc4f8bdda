package cn.huiyin.petition.citizen.own;

import cn.huiyin.kit.casework.ActNotAllowed;
import cn.huiyin.kit.casework.RuleBroken;
import cn.huiyin.petition.citizen.access.ShownStage;
import cn.huiyin.petition.domain.Petition;
import java.util.function.Supplier;

/** 信访人的行为, and why it can't be done now, in words that need no table of stages. */
enum OwnAct {
  SUPPLEMENT("不能再补充材料。有新的情况，可以重新提出信访事项。"),
  RATE("现在不能评价。收到答复以后，在评价期限内可以评价一次。"),
  ASK_FOR_REVIEW("现在不能申请复查、复核。收到处理意见书以后30日内可以申请复查，收到复查意见书以后30日内可以申请复核。"),
  WITHDRAW("不能在网上撤回。确实需要撤回的，请与信访部门或者办理单位联系。");

  private final String advice;

  OwnAct(String advice) {
    this.advice = advice;
  }

  /** Does it; where the stage stands against it, says so plainly. */
  <T> T on(Petition petition, Supplier<T> act) {
    String stage = ShownStage.of(petition);
    try {
      return act.get();
    } catch (ActNotAllowed e) {
      throw new RuleBroken(
          e.code(), e.article(), "您的信访件现在的状态是“" + stage + "”，" + advice, e.english());
    }
  }
}
