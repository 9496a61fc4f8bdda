package cn.huiyin.petition.domain.casefile.recusal;

import java.util.List;
import java.util.UUID;

/** 回避名单 (I-25). */
public interface Recusals {
  void add(Recusal recusal);

  /**
   * Whether the person has a recorded interest in the petition or its matter.
   *
   * @param matterNo the petition's matter, or null while it has none
   */
  boolean has(UUID petitionId, String matterNo, String staffId);

  /** Those recorded on a petition, oldest first. */
  List<Recusal> of(UUID petitionId);
}
