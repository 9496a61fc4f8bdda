package cn.huiyin.petition.classification.domain.ruleset;

import java.util.List;
import java.util.Map;

/**
 * 信号规则 (DOMAIN 8.1): if the text has a word of every group and none of those that speak against it,
 * the votes count once.
 *
 * @param step the step of the decision order, such as {@code 8.1-6}
 * @param article the article a clerk can check it by
 * @param oneSentence whether the groups must meet in one sentence
 * @param all groups of words; {@code @name} stands for a word list, {@code *} for a short gap
 * @param none words that silence the rule
 */
public record SignalRule(
    String id,
    String step,
    String article,
    boolean oneSentence,
    List<List<String>> all,
    List<String> none,
    Map<Vote, Double> votes) {

  public SignalRule {
    all = all == null ? List.of() : all.stream().map(List::copyOf).toList();
    none = none == null ? List.of() : List.copyOf(none);
    votes = votes == null ? Map.of() : Map.copyOf(votes);
  }
}
