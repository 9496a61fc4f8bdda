package cn.huiyin.petition.classification.domain.learning;

import java.util.List;
import java.util.stream.Collectors;

/**
 * 学得的: what decided texts say of the kind and way of a text, and of its subject.
 *
 * @param ways labels such as {@code APPEAL/R31_5}
 * @param subjects labels are first-level subject codes
 */
public record Learned(LearnedModel ways, LearnedModel subjects) {

  /** Nothing learned: the rules alone. */
  public static Learned nothing() {
    return from(List.of(), 1);
  }

  /**
   * @param atLeast a gram must stand in so many texts; rarer ones might be a name
   */
  public static Learned from(List<DecidedText> decided, int atLeast) {
    return new Learned(
        new LearnedModel(
            decided.stream().collect(Collectors.groupingBy(DecidedText::label, textsOnly())),
            atLeast),
        new LearnedModel(
            decided.stream()
                .filter(each -> each.subject() != null)
                .collect(Collectors.groupingBy(DecidedText::subject, textsOnly())),
            atLeast));
  }

  private static java.util.stream.Collector<DecidedText, ?, List<String>> textsOnly() {
    return Collectors.mapping(DecidedText::text, Collectors.toList());
  }
}
