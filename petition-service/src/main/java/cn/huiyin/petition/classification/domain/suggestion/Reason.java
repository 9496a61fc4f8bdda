package cn.huiyin.petition.classification.domain.suggestion;

import cn.huiyin.petition.classification.domain.signal.Finding;
import java.util.List;

/**
 * 理由: why something is suggested, for a clerk to check.
 *
 * @param rule id in the rule set
 * @param step of the decision order, such as 8.1-6
 * @param article the article it rests on
 * @param words the words of the rule set that were found; never the petition's own text
 */
public record Reason(String rule, String step, String article, List<String> words) {

  /** Of a rule that holds. */
  public static Reason of(Finding finding) {
    return new Reason(
        finding.rule().id(), finding.rule().step(), finding.rule().article(), finding.words());
  }
}
