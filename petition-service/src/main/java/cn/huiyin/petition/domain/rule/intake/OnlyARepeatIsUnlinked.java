package cn.huiyin.petition.domain.rule.intake;

import cn.huiyin.events.petition.Conclusion;
import cn.huiyin.kit.casework.RuleBroken;
import cn.huiyin.petition.domain.stage.PetitionStage;
import cn.huiyin.petition.domain.state.Closing;
import java.util.Optional;

/** 撤销重复信访关联 (DOMAIN 2.12): 以其他方式办结的，不因撤销关联而重开. */
public final class OnlyARepeatIsUnlinked {
  private OnlyARepeatIsUnlinked() {}

  public static void check(PetitionStage stage, Optional<Closing> closing) {
    boolean concludedAsRepeat =
        closing.filter(end -> end.conclusion() == Conclusion.REPEAT_ANSWERED).isPresent();
    if (stage != PetitionStage.LINKED && !concludedAsRepeat) {
      throw new RuleBroken(
          "ONLY_A_REPEAT_IS_UNLINKED",
          null,
          "不是作为重复信访办结的，不能以撤销关联重开",
          "it was not concluded as a repeat");
    }
  }
}
