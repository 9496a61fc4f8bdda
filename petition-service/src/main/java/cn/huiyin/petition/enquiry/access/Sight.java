package cn.huiyin.petition.enquiry.access;

/**
 * 一格: what a role sees of one sort of petition.
 *
 * @param usual without asking for more; never FULL, for that is always asked for (I-52)
 * @param occasion when it may see all for a stated purpose, or null for never
 */
record Sight(IdentityView usual, Occasion occasion) {
  static final Sight NOTHING = new Sight(IdentityView.NONE, null);

  /** Reads {@code MASK} or {@code MASK/PURPOSE}. */
  static Sight parse(String cell) {
    String[] parts = cell.strip().split("/", 2);
    return new Sight(
        IdentityView.valueOf(parts[0]), parts.length == 1 ? null : Occasion.valueOf(parts[1]));
  }
}
