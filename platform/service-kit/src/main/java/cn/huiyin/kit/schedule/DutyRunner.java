package cn.huiyin.kit.schedule;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.narayana.jta.QuarkusTransactionException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * 一处执行: does a duty under its lock. The lock belongs to a transaction that stays open while the
 * duty works in transactions of its own, and ends with it or with the instance's connection: no
 * lock outlives a dead instance.
 */
@ApplicationScoped
public class DutyRunner {
  private static final Logger LOG = Logger.getLogger(DutyRunner.class);
  private static final int LONGEST_SECONDS = 6 * 60 * 60;

  private final DutyBook book;
  private final Clock clock;
  private final MeterRegistry meters;
  private final Duration rest;

  @Inject
  public DutyRunner(
      DutyBook book,
      Clock clock,
      MeterRegistry meters,
      @ConfigProperty(name = "huiyin.duties.rest-after-failure", defaultValue = "PT5M")
          Duration rest) {
    this.book = book;
    this.clock = clock;
    this.meters = meters;
    this.rest = rest;
  }

  /** Does the duty if it is due and nobody else is at it. */
  public DutyOutcome runIfDue(Duty duty) {
    return run(duty, LocalDate.now(clock), true);
  }

  /**
   * Does the duty whether it is due or not, unless another instance is at it.
   *
   * @param today the business day it is done for
   */
  public DutyOutcome runNow(Duty duty, LocalDate today) {
    return run(duty, today, false);
  }

  private DutyOutcome run(Duty duty, LocalDate today, boolean onlyIfDue) {
    return QuarkusTransaction.requiringNew()
        .timeout(LONGEST_SECONDS)
        .call(() -> underLock(duty, today, onlyIfDue));
  }

  private DutyOutcome underLock(Duty duty, LocalDate today, boolean onlyIfDue) {
    if (!book.locked(duty.name())) {
      return DutyOutcome.ELSEWHERE;
    }
    DutyRun last = book.read(duty.name());
    String period = duty.rhythm().period(ZonedDateTime.now(clock));
    if (onlyIfDue && (begins(duty, period) || !due(last, period))) {
      return DutyOutcome.NOT_DUE;
    }
    Timer.Sample timing = Timer.start(meters);
    DutyRun run = perform(duty, today, period, last);
    book.write(run);
    DutyOutcome outcome = run.failure() == null ? DutyOutcome.DONE : DutyOutcome.FAILED;
    timing.stop(meters.timer("huiyin.duty.runs", "duty", duty.name(), "outcome", outcome.name()));
    return outcome;
  }

  /**
   * A daily duty that is new here begins at its next time of day, not whenever a service starts.
   */
  private boolean begins(Duty duty, String period) {
    boolean isNew = duty.rhythm().at() != null && !book.knows(duty.name());
    if (isNew) {
      book.write(DutyRun.begun(duty.name(), period));
    }
    return isNew;
  }

  private boolean due(DutyRun last, String period) {
    boolean resting =
        last.failedAt() != null && last.failedAt().toInstant().plus(rest).isAfter(clock.instant());
    return !resting && !period.equals(last.period());
  }

  private DutyRun perform(Duty duty, LocalDate today, String period, DutyRun last) {
    try {
      long done = QuarkusTransaction.suspendingExisting().call(() -> duty.perform(today));
      meters.counter("huiyin.duty.cases", "duty", duty.name()).increment(done);
      return last.succeeded(period, today, done, OffsetDateTime.now(clock));
    } catch (RuntimeException e) {
      String kind =
          (e instanceof QuarkusTransactionException ? e.getCause() : e).getClass().getName();
      LOG.errorf("duty %s broke off and is tried again later: %s", duty.name(), kind);
      return last.failed(kind, OffsetDateTime.now(clock));
    }
  }
}
