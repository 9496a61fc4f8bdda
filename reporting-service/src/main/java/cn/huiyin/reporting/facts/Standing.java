package cn.huiyin.reporting.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * 有效期间: an outcome that holds from a day until a later event takes it back.
 *
 * @param from day of the outcome
 * @param code which outcome
 * @param until day it was reversed, revoked or reopened, or null while it stands
 */
public record Standing(LocalDate from, String code, LocalDate until) {

  /** Outcomes of one case in the order of its history. */
  public static final class Ledger {
    private final List<Standing> entries = new ArrayList<>();

    /** A new outcome takes the place of one that still stands. */
    public void begins(LocalDate on, String code) {
      ends(on);
      entries.add(new Standing(on, code, null));
    }

    /** Takes back the last outcome; does nothing while that outcome's event is on its way. */
    public void ends(LocalDate on) {
      int last = entries.size() - 1;
      if (last >= 0 && entries.get(last).until() == null) {
        Standing open = entries.get(last);
        entries.set(last, new Standing(open.from(), open.code(), on));
      }
    }

    public List<Standing> all() {
      return List.copyOf(entries);
    }
  }
}
