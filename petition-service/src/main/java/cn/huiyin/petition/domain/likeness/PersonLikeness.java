package cn.huiyin.petition.domain.likeness;

import static cn.huiyin.petition.domain.likeness.LikenessReason.SAME_GROUP;
import static cn.huiyin.petition.domain.likeness.LikenessReason.SAME_ID_NUMBER;
import static cn.huiyin.petition.domain.likeness.LikenessReason.SAME_NAME_AND_PLACE;
import static cn.huiyin.petition.domain.likeness.LikenessReason.SAME_PHONE;
import static cn.huiyin.petition.domain.likeness.LikenessReason.SAME_PHONE_OTHER_NAME;

import java.util.Objects;

/**
 * 是否同一人、同一群人: how sure it is, and by what.
 *
 * @param weight 1 the same person; less for a likely one; 0 another or unknown
 * @param reason what shows it, or null
 */
record PersonLikeness(double weight, LikenessReason reason) {
  private static final PersonLikeness OTHER = new PersonLikeness(0, null);
  private static final double GROUP = 0.9;
  private static final double LIKELY = 0.6;

  static PersonLikeness of(PetitionTraits later, PetitionTraits earlier) {
    PersonMarks one = later.persons();
    PersonMarks two = earlier.persons();
    if (same(one.idNumber(), two.idNumber())) {
      return new PersonLikeness(1, SAME_ID_NUMBER);
    }
    if (one.shareGroupWith(two)) {
      return new PersonLikeness(GROUP, SAME_GROUP);
    }
    if (differ(one.idNumber(), two.idNumber())) {
      return OTHER;
    }
    if (same(one.phone(), two.phone())) {
      return differ(one.name(), two.name())
          ? new PersonLikeness(LIKELY, SAME_PHONE_OTHER_NAME)
          : new PersonLikeness(1, SAME_PHONE);
    }
    boolean neighbours = same(later.divisionCode(), earlier.divisionCode());
    return same(one.name(), two.name()) && neighbours && !differ(one.phone(), two.phone())
        ? new PersonLikeness(LIKELY, SAME_NAME_AND_PLACE)
        : OTHER;
  }

  boolean certain() {
    return weight >= GROUP;
  }

  boolean likely() {
    return weight > 0;
  }

  private static boolean same(String one, String two) {
    return one != null && one.equals(two);
  }

  private static boolean differ(String one, String two) {
    return one != null && two != null && !Objects.equals(one, two);
  }
}
