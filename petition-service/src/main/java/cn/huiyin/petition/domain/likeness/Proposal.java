package cn.huiyin.petition.domain.likeness;

import java.util.List;

/**
 * 建议: what the later petition may be to the earlier.
 *
 * @param score 0 to 1
 */
public record Proposal(SameMatterClass kind, double score, List<LikenessReason> reasons) {

  public Proposal {
    reasons = List.copyOf(reasons);
  }
}
