package cn.huiyin.petition.proposal.domain.rule;

import cn.huiyin.kit.casework.RuleBroken;
import cn.huiyin.petition.domain.unit.Unit;
import java.util.Optional;
import java.util.Set;

/** 完善政策的建议向本级党委、政府提出 (第十四条); which kinds of organs is a policy. */
public final class OrganFitsKind {
  private OrganFitsKind() {}

  /** An empty set of kinds: any organ that works. */
  public static void check(Optional<Unit> organ, Set<String> kinds) {
    if (organ.filter(Unit::active).isEmpty()) {
      throw new RuleBroken(
          "UNKNOWN_UNIT", "信访工作条例 第四十条", "单位不存在或者已停用", "the organ is unknown or no longer works");
    }
    if (!kinds.isEmpty() && !kinds.contains(organ.get().kind())) {
      throw new RuleBroken(
          "ORGAN_FITS_KIND",
          "信访工作条例 第十四条",
          "此类建议不能向该单位提出",
          "a proposal of this kind doesn't go to this organ");
    }
  }
}
