package cn.huiyin.reporting.facts;

import java.util.UUID;

/** 事实: what one case is at the end of its known history. */
public interface Fact {
  /** Id of the case (aggregate). */
  UUID caseId();

  /** Its number in the bureau's books, or null while the event that says it is on its way. */
  String caseNo();

  /**
   * Facts with one key are counted together, because a figure counts them distinct (matters of
   * several mediation cases); a case that is counted alone has its own id as key.
   */
  default String groupKey() {
    return caseId().toString();
  }

  /** 检举控告: ids are withheld, only counts are shown (I-50). */
  default boolean sealed() {
    return false;
  }
}
