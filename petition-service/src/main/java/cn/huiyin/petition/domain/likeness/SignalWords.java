package cn.huiyin.petition.domain.likeness;

import java.util.Collection;
import java.util.List;

/**
 * 信号词: words that tell what a text is to an earlier one. Data, not code.
 *
 * @param again 反映过、问进度
 * @param newFact 又发生了别的事
 * @param claims 诉求: one that only the later text has is a new claim
 * @param comparing 与别家相比: names another's case only to compare
 * @param ownDecision 针对个人的决定: a decision on one person is no common cause
 * @param superior 上级转来
 * @param commonLetters characters that say nothing of the matter
 */
public record SignalWords(
    List<String> again,
    List<String> newFact,
    List<String> claims,
    List<String> comparing,
    List<String> ownDecision,
    List<String> superior,
    String commonLetters) {

  static boolean in(String text, Collection<String> words) {
    return words.stream().anyMatch(text::contains);
  }

  boolean saysAgain(String text) {
    return in(text, again);
  }

  /** Whether the text says that something else has happened. */
  boolean tellsNewFact(String text) {
    return in(text, newFact);
  }

  /** Whether the later text asks for what the earlier didn't. */
  boolean asksForMore(String later, String earlier) {
    return claims.stream().anyMatch(word -> later.contains(word) && !earlier.contains(word));
  }

  /** Whether another person's text can be of a common cause at all. */
  boolean speaksOfOwnCaseOnly(String later) {
    return in(later, comparing) || in(later, ownDecision);
  }
}
