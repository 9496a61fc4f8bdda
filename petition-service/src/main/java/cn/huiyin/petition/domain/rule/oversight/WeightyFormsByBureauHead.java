package cn.huiyin.petition.domain.rule.oversight;

import cn.huiyin.events.petition.SupervisionForm;
import cn.huiyin.kit.casework.Actor;
import cn.huiyin.kit.casework.RuleBroken;
import cn.huiyin.petition.domain.stage.ActorRole;
import java.util.Set;

/** 挂牌督办、约谈、通报由信访局负责人决定 (第三十九条; which forms is a policy). */
public final class WeightyFormsByBureauHead {
  private WeightyFormsByBureauHead() {}

  public static void check(Set<SupervisionForm> weighty, SupervisionForm form, Actor actor) {
    if (weighty.contains(form) && !ActorRole.BUREAU_HEAD.name().equals(actor.role())) {
      throw new RuleBroken(
          "WEIGHTY_FORMS_BY_BUREAU_HEAD",
          "信访工作条例 第三十九条",
          "此督办方式由信访局负责人决定",
          "the head of the bureau decides on this form");
    }
  }
}
