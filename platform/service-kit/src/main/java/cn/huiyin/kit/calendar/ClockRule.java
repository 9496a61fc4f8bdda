package cn.huiyin.kit.calendar;

/**
 * 期限规则：one row of the clock table.
 *
 * @param starts what starts it; the day itself is not counted
 * @param ends what ends it
 * @param extension how far it may be extended, and by whom
 * @param exclusion what time is not counted; empty where the law knows no exclusion
 * @param breach what follows when it is missed
 * @param lapses true where it bounds a right, which ends with it: nobody is late then
 */
public record ClockRule(
    Wording name,
    ClockLength length,
    Citation citation,
    Wording starts,
    Wording ends,
    ExtensionRule extension,
    Wording exclusion,
    Wording breach,
    boolean lapses) {

  public boolean allowsExclusion() {
    return !exclusion.isEmpty();
  }

  /** Builds one row the way the table is read, from left to right. */
  static final class Row {
    private final Wording name;
    private final ClockLength length;
    private Citation citation;
    private Wording starts;
    private Wording ends;
    private ExtensionRule extension = ExtensionRule.NONE;
    private Wording exclusion = Wording.NOTHING;

    Row(Wording name, ClockLength length) {
      this.name = name;
      this.length = length;
    }

    Row under(Statute statute, String article) {
      citation = new Citation(statute, article);
      return this;
    }

    Row from(String chinese, String english) {
      starts = new Wording(chinese, english);
      return this;
    }

    Row until(String chinese, String english) {
      ends = new Wording(chinese, english);
      return this;
    }

    Row extendable(int maxDays, String chinese, String english) {
      extension = new ExtensionRule(maxDays, new Wording(chinese, english));
      return this;
    }

    /** 耽误期限有正当理由的: what may be added is bounded only by what a clock can count. */
    Row restorableForCause() {
      return extendable(
          3650,
          "因不可抗力等正当理由耽误，障碍消除后十日内请求的，比照《民事诉讼法》第86条准予顺延",
          "force majeure or another just cause, by analogy with art. 86 of the Civil Procedure Law");
    }

    Row excluding(String chinese, String english) {
      exclusion = new Wording(chinese, english);
      return this;
    }

    /** The end of a duty: who misses it is late. */
    ClockRule onBreach(String chinese, String english) {
      return ending(new Wording(chinese, english), false);
    }

    /** The end of a right: it lapses, and nobody is late. */
    ClockRule onLapse(String chinese, String english) {
      return ending(new Wording(chinese, english), true);
    }

    private ClockRule ending(Wording end, boolean lapses) {
      return new ClockRule(name, length, citation, starts, ends, extension, exclusion, end, lapses);
    }
  }
}
