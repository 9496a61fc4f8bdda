package cn.huiyin.petition.supervision.sweep;

import cn.huiyin.kit.schedule.Duty;
import cn.huiyin.kit.schedule.Rhythm;
import cn.huiyin.petition.supervision.SupervisionPolicy;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/**
 * 自动督办 (第四十条): goes through all that may need it, each case in a transaction of its own, so that
 * one bad case stops no other. Done again it finds nothing more to do.
 */
@ApplicationScoped
public class SupervisionSweep implements Duty {
  private static final LocalTime AT = LocalTime.of(0, 30);
  private static final String PASSED_OVER = "huiyin.petition.supervision.passed.over";

  private final List<SweepStep> steps;
  private final SupervisionPolicy policy;
  private final MeterRegistry meters;

  @Inject
  SupervisionSweep(
      SuperviseOverdueClock overdue,
      SuperviseNonExecution unexecuted,
      FollowUpSupervision followUp,
      SupervisionPolicy policy,
      MeterRegistry meters) {
    this.steps = List.of(followUp, overdue, unexecuted);
    this.policy = policy;
    this.meters = meters;
  }

  @Override
  public String name() {
    return "supervise-breaches";
  }

  @Override
  public Rhythm rhythm() {
    return Rhythm.daily(AT);
  }

  @Override
  public long perform(LocalDate today) {
    return policy.automatic() ? steps.stream().mapToLong(step -> through(step, today)).sum() : 0;
  }

  private long through(SweepStep step, LocalDate today) {
    long done = 0;
    Found after = Found.NOTHING;
    List<Found> page;
    do {
      page = step.search(today, after, policy.sweepBatch());
      for (Found found : page) {
        done += took(step, found, today) ? 1 : 0;
        after = found;
      }
    } while (page.size() == policy.sweepBatch());
    return done;
  }

  /** Another instance may have been quicker: its commit is as good as ours. */
  private boolean took(SweepStep step, Found found, LocalDate today) {
    try {
      return step.execute(found, today);
    } catch (RuntimeException e) {
      meters.counter(PASSED_OVER, "reason", e.getClass().getSimpleName()).increment();
      Log.warnf(
          "supervision of %s passed over: %s", found.petitionId(), e.getClass().getSimpleName());
      return false;
    }
  }
}
