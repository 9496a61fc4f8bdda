package cn.huiyin.disclosure.domain.rule;

import cn.huiyin.kit.casework.Actor;
import cn.huiyin.kit.casework.RuleBroken;
import java.util.Objects;
import java.util.stream.Stream;

/** 审核人、保密审查人不得是编辑本人 (I-37): nothing is published on one person's word. */
public final class AnotherPersonThanTheEditor {
  private AnotherPersonThanTheEditor() {}

  /**
   * Refuses a reviewer who worded or checked this version.
   *
   * @param editors pseudonyms of whoever worded or checked this version
   */
  public static void check(Actor reviewer, String... editors) {
    if (Stream.of(editors).filter(Objects::nonNull).anyMatch(reviewer::samePersonAs)) {
      throw new RuleBroken(
          "REVIEWER_IS_EDITOR",
          "政府信息公开条例 第十七条",
          "审查人不得是该信息的编辑本人",
          "the reviewer must be another person than the editor");
    }
  }
}
