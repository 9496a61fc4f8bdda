package cn.huiyin.kit.schedule;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/** 定时巡查: looks at every duty in turn; what goes wrong with one stops none after it. */
@ApplicationScoped
public class DutyRounds {
  private static final Logger LOG = Logger.getLogger(DutyRounds.class);

  private final Instance<Duty> duties;
  private final DutyRunner runner;

  @Inject
  public DutyRounds(@Any Instance<Duty> duties, DutyRunner runner) {
    this.duties = duties;
    this.runner = runner;
  }

  @Scheduled(
      every = "${huiyin.duties.look-every:30s}",
      delayed = "${huiyin.duties.look-first:20s}",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void look() {
    round();
  }

  /** One round: what came of each duty that has one outcome or another, counted. */
  public Map<DutyOutcome, Integer> round() {
    Map<DutyOutcome, Integer> outcomes = new EnumMap<>(DutyOutcome.class);
    all().forEach(duty -> outcomes.merge(look(duty), 1, Integer::sum));
    return outcomes;
  }

  /** The duties of this service, by name. */
  Stream<Duty> all() {
    return duties.stream().sorted(Comparator.comparing(Duty::name));
  }

  /** The duty of a name. */
  public Optional<Duty> named(String name) {
    return all().filter(duty -> duty.name().equals(name)).findFirst();
  }

  private DutyOutcome look(Duty duty) {
    try {
      return runner.runIfDue(duty);
    } catch (RuntimeException e) {
      LOG.warnf("duty %s could not be looked at: %s", duty.name(), e.getClass().getName());
      return DutyOutcome.FAILED;
    }
  }
}
