package cn.huiyin.kit.limit;

import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** 每分钟计数: how often each address has come in the running minute; forgets with the next. */
public final class PerMinute {
  private static final int MINUTE_SECONDS = 60;
  private static final int MOST_ADDRESSES = 100_000;

  private final Map<String, Integer> counts = new ConcurrentHashMap<>();
  private final Clock clock;
  private volatile long minute;

  public PerMinute(Clock clock) {
    this.clock = clock;
  }

  /** Counts one more, and says how many it makes. */
  public int count(String address) {
    roll();
    return counts.merge(address, 1, Integer::sum);
  }

  /** How many there were so far. */
  public int counted(String address) {
    roll();
    return counts.getOrDefault(address, 0);
  }

  /** Seconds until the next minute begins. */
  public int secondsLeft() {
    return (int) (MINUTE_SECONDS - clock.instant().getEpochSecond() % MINUTE_SECONDS);
  }

  private void roll() {
    long now = clock.instant().getEpochSecond() / MINUTE_SECONDS;
    if (now != minute || counts.size() > MOST_ADDRESSES) {
      counts.clear();
      minute = now;
    }
  }
}
