package cn.huiyin.petition.classification.domain.ruleset;

import java.util.List;

/**
 * 内容分类 (DOMAIN 8.2): a subject, the words that speak of it, and whose business it is.
 *
 * @param code first level, such as {@code 07}
 * @param name both levels, such as 环境保护/噪声扬尘
 * @param words words that speak of it; one said first counts as much as one said last
 * @param forKinds votes of kinds or routes it is kept to, or empty for any
 * @param units words in the name of the competent unit, best first
 * @param unitKind kind of the competent unit, or null
 */
public record SubjectRule(
    String code,
    String name,
    List<String> words,
    List<Vote> forKinds,
    List<String> units,
    String unitKind) {

  public SubjectRule {
    words = words == null ? List.of() : List.copyOf(words);
    forKinds = forKinds == null ? List.of() : List.copyOf(forKinds);
    units = units == null ? List.of() : List.copyOf(units);
  }
}
