package cn.huiyin.petition.enquiry.progress;

import cn.huiyin.kit.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * 查询码错误限次 (I-54): so many wrong answers a minute from one address. The same for a number that
 * doesn't exist, so that a refusal tells nothing.
 */
@ApplicationScoped
class WrongCodes {
  private static final int MOST_A_MINUTE = 20;
  private static final int MINUTE_SECONDS = 60;
  private static final int MOST_ADDRESSES = 50_000;

  private final Map<String, Integer> counts = new ConcurrentHashMap<>();
  private final Clock clock;
  private volatile long minute;

  @Inject
  WrongCodes(Clock clock) {
    this.clock = clock;
  }

  /** Ends the request with 429 when the address has guessed too often in this minute. */
  void check(String address) {
    roll();
    if (counts.getOrDefault(address, 0) >= MOST_A_MINUTE) {
      throw Problems.tooMany(MINUTE_SECONDS);
    }
  }

  void count(String address) {
    roll();
    counts.merge(address, 1, Integer::sum);
  }

  private void roll() {
    long now = clock.instant().getEpochSecond() / MINUTE_SECONDS;
    if (now != minute || counts.size() > MOST_ADDRESSES) {
      counts.clear();
      minute = now;
    }
  }
}
