package cn.huiyin.petition.classification.domain.suggestion;

import java.util.List;

/**
 * 事发地 (第五条 属地管理, DOMAIN 8.3).
 *
 * @param registered where the division given lies
 * @param namedOutside names of places in the text that the county doesn't govern
 */
public record Place(Where registered, List<String> namedOutside) {
  /** Of the division given. */
  public enum Where {
    INSIDE,
    OUTSIDE,
    /** A code the county's table doesn't have: hardly one of its own. */
    UNLISTED,
    UNKNOWN
  }

  public Place {
    namedOutside = List.copyOf(namedOutside);
  }

  /** Nothing is said about the place. */
  public static Place unsaid() {
    return new Place(Where.UNKNOWN, List.of());
  }
}
