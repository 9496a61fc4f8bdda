package cn.huiyin.petition.supervision.sweep;

import java.time.LocalDate;
import java.util.List;

/** 自动督办的一项: finds what may need it, and deals with one case in a transaction of its own. */
interface SweepStep {

  /** Up to {@code most} cases after the one given, in the order of their keys. */
  List<Found> search(LocalDate today, Found after, int most);

  /**
   * Deals with one case.
   *
   * @return whether anything had to be done
   */
  boolean execute(Found found, LocalDate today);
}
