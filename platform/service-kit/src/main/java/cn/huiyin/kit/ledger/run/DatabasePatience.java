package cn.huiyin.kit.ledger.run;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.jboss.logging.Logger;

/**
 * 等待数据库：does a piece of work again while the database is away or two writers clash, with growing
 * pauses and a bound.
 */
final class DatabasePatience {
  private static final Logger LOG = Logger.getLogger(DatabasePatience.class);
  private static final int CLASHES = 5;
  private static final Duration FIRST_PAUSE = Duration.ofMillis(100);
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);

  private final Duration bound;
  private final BooleanSupplier stopping;

  DatabasePatience(Duration bound, BooleanSupplier stopping) {
    this.bound = bound;
    this.stopping = stopping;
  }

  interface Work {
    void run() throws Exception;
  }

  /**
   * @throws DatabaseAway when the bound is past, or the service stops meanwhile
   */
  void run(Work work) {
    long since = System.nanoTime();
    int clashes = 0;
    for (Duration pause = FIRST_PAUSE; ; pause = longer(pause)) {
      try {
        work.run();
        return;
      } catch (RowFailed e) {
        throw e;
      } catch (Exception e) {
        Failure failure = Failure.of(e);
        boolean clash = failure.clash() && ++clashes <= CLASHES;
        if (!clash && !failure.databaseAway()) {
          throw e instanceof RuntimeException unchecked ? unchecked : new IllegalStateException(e);
        }
        if (!clash && (stopping.getAsBoolean() || System.nanoTime() - since > bound.toNanos())) {
          throw new DatabaseAway(e);
        }
        LOG.debugf("trying again in %s: %s", pause, failure.withoutContent());
        LockSupport.parkNanos(pause.toNanos());
      }
    }
  }

  private static Duration longer(Duration pause) {
    Duration doubled = pause.multipliedBy(2);
    return doubled.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : doubled;
  }

  /** The database didn't come back within the bound. */
  static final class DatabaseAway extends RuntimeException {
    private static final long serialVersionUID = 1L;

    DatabaseAway(Throwable cause) {
      super("the database is away", cause);
    }
  }
}
