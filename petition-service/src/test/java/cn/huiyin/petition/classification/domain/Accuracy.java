package cn.huiyin.petition.classification.domain;

import cn.huiyin.petition.classification.domain.suggestion.Place;
import cn.huiyin.petition.classification.domain.suggestion.Suggestion;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** 准确率: shares, from 0 to 1, over a file of labelled texts. */
record Accuracy(double kind, double route, double routeInThree, double subject, double overSealed) {
  private static final Set<String> ELSEWHERE = Set.of("东园镇");

  static Accuracy over(List<LabelledText> texts) {
    return new Accuracy(
        share(texts, text -> text.kindOf(first(text))),
        share(texts, text -> text.routeOf(first(text))),
        share(texts, text -> suggested(text).stream().limit(3).anyMatch(text::routeOf)),
        share(texts, text -> text.subjectOf(first(text))),
        share(texts, text -> !text.accusing() && first(text).sealed()));
  }

  /** Texts with an accusation that some suggestion leaves unsealed. */
  static List<String> unsealed(List<LabelledText> texts) {
    return texts.stream()
        .filter(LabelledText::accusing)
        .filter(text -> !suggested(text).stream().allMatch(Suggestion::sealed))
        .map(LabelledText::text)
        .toList();
  }

  private static Suggestion first(LabelledText text) {
    return suggested(text).get(0);
  }

  private static List<Suggestion> suggested(LabelledText text) {
    Place place =
        ELSEWHERE.contains(text.town())
            ? new Place(Place.Where.OUTSIDE, List.of())
            : Place.unsaid();
    return LabelledText.shipped().suggest(text.text(), place);
  }

  private static double share(List<LabelledText> texts, Predicate<LabelledText> good) {
    return (double) texts.stream().filter(good).count() / texts.size();
  }
}
