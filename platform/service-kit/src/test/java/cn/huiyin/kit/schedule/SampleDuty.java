package cn.huiyin.kit.schedule;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;

/** A duty that does what a test tells it, and counts how often it was done. */
@ApplicationScoped
public class SampleDuty implements Duty {
  static final String NAME = "sample-first";
  private final AtomicInteger times = new AtomicInteger();
  private volatile Callable<Long> work = () -> 1L;

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Rhythm rhythm() {
    return Rhythm.every(Duration.ofDays(10_000));
  }

  @Override
  public long perform(LocalDate today) {
    times.incrementAndGet();
    try {
      return work.call();
    } catch (Exception e) {
      throw new IllegalStateException("张三 13800001111", e);
    }
  }

  void does(Callable<Long> newWork) {
    work = newWork;
    times.set(0);
  }

  int times() {
    return times.get();
  }

  /** A duty that comes after it in every round. */
  @ApplicationScoped
  public static class Next implements Duty {
    private final AtomicInteger times = new AtomicInteger();

    @Override
    public String name() {
      return "sample-next";
    }

    @Override
    public Rhythm rhythm() {
      return Rhythm.every(Duration.ofDays(10_000));
    }

    @Override
    public long perform(LocalDate today) {
      return times.incrementAndGet();
    }

    int times() {
      return times.get();
    }
  }

  /** A duty of every day, from midnight on. */
  @ApplicationScoped
  public static class Daily implements Duty {
    @Override
    public String name() {
      return "sample-daily";
    }

    @Override
    public Rhythm rhythm() {
      return Rhythm.daily(LocalTime.MIDNIGHT);
    }

    @Override
    public long perform(LocalDate today) {
      return 1;
    }
  }
}
