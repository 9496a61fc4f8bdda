package cn.huiyin.petition.domain.likeness;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** 两件比对: what two petitions have in common. */
record Comparison(
    PetitionTraits later, PetitionTraits earlier, PersonLikeness person, TextLikeness text) {
  private static final double OF_PERSON = 0.55;
  private static final double OF_TEXT = 0.35;
  private static final double OF_PLACE = 0.1;
  private static final double OF_TEXT_ALONE = 0.7;
  private static final double OF_PLACE_ALONE = 0.2;

  static Comparison of(PetitionTraits later, PetitionTraits earlier, SignalWords words) {
    return new Comparison(
        later,
        earlier,
        PersonLikeness.of(later, earlier),
        TextLikeness.of(later.text(), earlier.text(), words.commonLetters()));
  }

  boolean sameText() {
    return TextLikeness.same(later.text(), earlier.text());
  }

  Duration apart() {
    return Duration.between(earlier.receivedAt(), later.receivedAt()).abs();
  }

  boolean nobodyNamed() {
    return later.persons().unknown() && earlier.persons().unknown();
  }

  boolean sameDivision() {
    return same(later.divisionCode(), earlier.divisionCode());
  }

  /** A proposal for these reasons and for all that the two plainly share. */
  Proposal proposal(SameMatterClass kind, LikenessReason... reasons) {
    List<LikenessReason> all = new ArrayList<>();
    if (person.reason() != null) {
      all.add(person.reason());
    }
    all.addAll(List.of(reasons));
    addIf(nobodyNamed(), LikenessReason.NOBODY_NAMED, all);
    addIf(sameDivision(), LikenessReason.SAME_DIVISION, all);
    addIf(same(later.place(), earlier.place()), LikenessReason.SAME_PLACE, all);
    addIf(same(later.unit(), earlier.unit()), LikenessReason.SAME_ORGAN, all);
    addIf(earlier.reviewWindowOpen(), LikenessReason.REVIEW_WINDOW_OPEN, all);
    return new Proposal(kind, score(), all);
  }

  /** Where the person doesn't tell, text and place must. */
  private double score() {
    double place = sameDivision() ? 1 : 0;
    double sum =
        person.likely()
            ? OF_PERSON * person.weight() + OF_TEXT * text.value() + OF_PLACE * place
            : OF_TEXT_ALONE * text.value() + OF_PLACE_ALONE * place;
    return Math.round(sum * 100) / 100.0;
  }

  private static void addIf(boolean holds, LikenessReason reason, List<LikenessReason> all) {
    if (holds) {
      all.add(reason);
    }
  }

  private static boolean same(Object one, Object two) {
    return one != null && Objects.equals(one, two);
  }
}
