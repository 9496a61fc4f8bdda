package cn.huiyin.launcher.ledger;

import cn.huiyin.launcher.Console;
import java.util.Locale;

/** 进度条 of one ledger: redrawn on a terminal, one line at the end elsewhere. */
final class ProgressBar {
  private static final int WIDTH = 24;

  private final Console console;
  private final String name;
  private final long total;

  /** Total may be unknown. */
  ProgressBar(Console console, String name, long total) {
    this.console = console;
    this.name = name;
    this.total = total;
  }

  void show(long rows) {
    console.redraw(bar(rows) + count(rows));
  }

  void finish(ImportJob job, double seconds) {
    console.lastDraw(
        bar(job.rowsRead())
            + String.format(
                Locale.ROOT,
                " taken %d, known %d, refused %d (%.1f s)",
                job.taken(),
                job.known(),
                job.refused(),
                seconds));
  }

  private String bar(long rows) {
    double share = total > 0 ? Math.min(1, rows / (double) total) : 1;
    int full = (int) Math.round(share * WIDTH);
    return String.format(
        Locale.ROOT,
        "  %-20s [%s%s] %3d %%",
        name,
        "#".repeat(full),
        ".".repeat(WIDTH - full),
        (int) Math.floor(share * 100));
  }

  private String count(long rows) {
    return total >= 0 ? " " + rows + "/" + total : " " + rows;
  }
}
