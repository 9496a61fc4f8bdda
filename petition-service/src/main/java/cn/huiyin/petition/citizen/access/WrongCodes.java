package cn.huiyin.petition.citizen.access;

import cn.huiyin.kit.limit.PerMinute;
import cn.huiyin.kit.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * 查询码错误限次 (I-54): so many wrong answers a minute from one address. The same for a number that
 * doesn't exist, so that a refusal tells nothing.
 */
@ApplicationScoped
class WrongCodes {
  private final PerMinute wrong;
  private final int most;

  @Inject
  WrongCodes(
      Clock clock,
      @ConfigProperty(name = "huiyin.public.wrong-codes-per-minute", defaultValue = "20")
          int most) {
    this.wrong = new PerMinute(clock);
    this.most = most;
  }

  /** Ends the request with 429 when the address has guessed too often in this minute. */
  void check(String address) {
    if (wrong.counted(address) >= most) {
      throw Problems.tooMany(wrong.secondsLeft());
    }
  }

  void count(String address) {
    wrong.count(address);
  }
}
