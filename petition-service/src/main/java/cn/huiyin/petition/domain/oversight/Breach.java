package cn.huiyin.petition.domain.oversight;

import cn.huiyin.petition.domain.deadline.PetitionClock;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * 违期编码: names a breach so that it is supervised once, whatever the calendar makes of its due day
 * later. An extension granted afterwards may be missed again: that is another breach.
 */
public final class Breach {
  private static final Pattern OF_CLOCK = Pattern.compile("[A-Z0-9_]+#(\\d{1,6})\\+\\d{1,6}");

  private Breach() {}

  /**
   * A run of a clock.
   *
   * @param line place of the run among the petition's clocks, from 0
   */
  public static String of(int line, PetitionClock run) {
    int extensions = run.extensions() == null ? 0 : run.extensions().size();
    return run.clock().name() + "#" + line + "+" + extensions;
  }

  /** Place of the run that was missed, from 0; empty where the breach isn't a clock's. */
  public static OptionalInt lineOf(String breach) {
    Matcher matcher = OF_CLOCK.matcher(breach);
    return matcher.matches()
        ? OptionalInt.of(Integer.parseInt(matcher.group(1)))
        : OptionalInt.empty();
  }

  /** 拒不执行: a supporting opinion of this round of handling isn't carried out (I-20). */
  public static String ofExecution(int round) {
    return "EXECUTION#" + round;
  }

  /** 不反馈: the unit did not answer this supervision. */
  public static String ofSilence(String supervisionNo) {
    return "SILENCE#" + supervisionNo;
  }
}
