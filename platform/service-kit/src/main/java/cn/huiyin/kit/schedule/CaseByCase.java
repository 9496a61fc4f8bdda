package cn.huiyin.kit.schedule;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jboss.logging.Logger;

/**
 * 逐件办理: what a duty does with each of many cases; one that fails is passed over until next time.
 */
@ApplicationScoped
public class CaseByCase {
  private static final Logger LOG = Logger.getLogger(CaseByCase.class);

  /** Smaller than every id, to begin with. */
  private static final UUID FIRST = new UUID(0, 0);

  private final MeterRegistry meters;

  @Inject
  public CaseByCase(MeterRegistry meters) {
    this.meters = meters;
  }

  /**
   * Goes through the cases in the order of their ids.
   *
   * @param after the next cases after an id, in order; none at the end
   * @param deed a use case with a transaction of its own; whether it did anything
   * @return for how many it did something
   */
  public long each(Duty duty, Function<UUID, List<UUID>> after, Predicate<UUID> deed) {
    long done = 0;
    List<UUID> next = after.apply(FIRST);
    while (!next.isEmpty()) {
      for (UUID id : next) {
        done += did(duty, id, deed) ? 1 : 0;
      }
      next = after.apply(next.get(next.size() - 1));
    }
    return done;
  }

  private boolean did(Duty duty, UUID id, Predicate<UUID> deed) {
    try {
      return deed.test(id);
    } catch (RuntimeException e) {
      LOG.warnf("duty %s passed over case %s: %s", duty.name(), id, e.getClass().getName());
      meters.counter("huiyin.duty.passed.over", "duty", duty.name()).increment();
      return false;
    }
  }
}
