package cn.huiyin.launcher.command.option;

import cn.huiyin.launcher.Console;
import cn.huiyin.launcher.run.folder.RunState;
import cn.huiyin.launcher.run.folder.RunState.PartState;

/** The table of parts and addresses. */
public final class AddressTable {
  private static final String ROW = "  %-20s %-9s %-8s %s";

  private AddressTable() {}

  public static void print(Console console, RunState state) {
    console.line(String.format(ROW, "part", "pid", "ready", "address"));
    for (PartState part : state.parts()) {
      String pid = part.pid() == 0 ? "-" : String.valueOf(part.pid());
      console.line(
          String.format(ROW, part.name(), pid, part.ready() ? "yes" : "no", part.address()));
    }
    if ("embedded".equals(state.identity())) {
      console.line("  The embedded identity gives every role to everybody: NOT FOR PRODUCTION.");
    }
  }

  /** Where a person goes next. */
  public static void printPages(Console console, RunState state) {
    console.line("Open in a browser:");
    state.parts().stream()
        .filter(part -> part.name().endsWith("-service"))
        .forEach(
            part ->
                console.line(
                    String.format("  %-20s %s/q/swagger-ui", part.name(), part.address())));
  }
}
