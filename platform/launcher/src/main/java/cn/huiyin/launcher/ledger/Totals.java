package cn.huiyin.launcher.ledger;

import java.util.Locale;

/** Rows of all ledgers together. */
final class Totals {
  private long taken;
  private long known;
  private long refused;

  void add(ImportJob job) {
    taken += job.taken();
    known += job.known();
    refused += job.refused();
  }

  long refused() {
    return refused;
  }

  String sentence(double seconds) {
    return String.format(
        Locale.ROOT,
        "All ledgers: taken %d, known %d, refused %d; last figure after %.1f s.",
        taken,
        known,
        refused,
        seconds);
  }
}
