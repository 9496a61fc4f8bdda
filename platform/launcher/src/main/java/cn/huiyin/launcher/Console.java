package cn.huiyin.launcher;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** 终端: where lines for the person go. A bar that redraws itself is drawn only on a terminal. */
public final class Console {
  private final PrintWriter out;
  private final boolean terminal;

  private Console(PrintWriter out, boolean terminal) {
    this.out = out;
    this.terminal = terminal;
  }

  /** Standard output, in UTF-8; the {@code huiyin} script has asked whether it is a terminal. */
  public static Console standard() {
    return new Console(
        new PrintWriter(System.out, true, StandardCharsets.UTF_8),
        Boolean.getBoolean("huiyin.terminal"));
  }

  /** For tests and pipes. */
  public static Console into(PrintWriter out, boolean terminal) {
    return new Console(out, terminal);
  }

  public void line(String text) {
    out.println(text);
    out.flush();
  }

  /** Draws over the current line on a terminal; says nothing elsewhere. */
  public void redraw(String text) {
    if (terminal) {
      out.print("\r" + text + "\u001b[K");
      out.flush();
    }
  }

  /** Ends a line that was redrawn with its last state. */
  public void lastDraw(String text) {
    out.println(terminal ? "\r" + text + "\u001b[K" : text);
    out.flush();
  }

  public boolean isTerminal() {
    return terminal;
  }
}
