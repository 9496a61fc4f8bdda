package cn.huiyin.reporting.folding;

import cn.huiyin.reporting.facts.Fact;
import cn.huiyin.reporting.history.CaseHistory;

/**
 * 一案及其事实.
 *
 * @param fact null for reference data, which no figure counts
 */
public record FoldedCase(CaseHistory history, Fact fact) {

  public static FoldedCase of(CaseHistory history) {
    return new FoldedCase(history, Facts.of(history).orElse(null));
  }

  /** Its number, or null. */
  public String caseNo() {
    return fact == null ? null : fact.caseNo();
  }

  /** What it is counted together with. */
  public String groupKey() {
    return fact == null ? history.caseId().toString() : fact.groupKey();
  }

  /** Whether figures count it together with other cases. */
  public boolean shared() {
    return groupKey().indexOf(':') >= 0;
  }
}
