package cn.huiyin.embedded;

import java.io.IOException;
import java.io.OutputStream;

/**
 * Ties a child process's life to its parent's: the child reads its standard input, which ends when
 * the parent does, however the parent ended.
 */
public final class ParentTie {
  private ParentTie() {}

  /** In the child: returns at once, and exits this JVM when the parent is gone. */
  public static void exitWithParent() {
    Thread watch =
        new Thread(
            () -> {
              awaitParentsEnd();
              System.exit(0);
            },
            "parent-tie");
    watch.setDaemon(true);
    watch.start();
  }

  /** In the child: waits for the parent's end. */
  public static void awaitParentsEnd() {
    try {
      System.in.transferTo(OutputStream.nullOutputStream());
    } catch (IOException gone) {
      return;
    }
  }

  /**
   * In the parent: keeps the pipe open as long as this JVM lives. A shutdown hook is the one place
   * that outlives every class loader of a test run.
   */
  static void keep(Process child) {
    OutputStream pipe = child.getOutputStream();
    Thread closing =
        new Thread(
            () -> {
              try {
                pipe.close();
              } catch (IOException alreadyClosed) {
                return;
              }
            },
            "close-pipe");
    Runtime.getRuntime().addShutdownHook(closing);
  }
}
