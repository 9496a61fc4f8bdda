package cn.huiyin.petition.domain.rule.intake;

import cn.huiyin.kit.casework.RuleBroken;
import java.util.UUID;

/** 关联的是另一件信访件 (DOMAIN 2.12). */
public final class LinkedToAnother {
  private LinkedToAnother() {}

  public static void check(UUID petitionId, UUID otherId) {
    if (petitionId.equals(otherId)) {
      throw new RuleBroken(
          "LINKED_TO_ANOTHER", null, "信访件不能与自身关联", "a petition can't be linked to itself");
    }
  }
}
