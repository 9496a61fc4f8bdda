package cn.huiyin.launcher.http;

import cn.huiyin.embedded.Await;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/** Asks again while a service is away: one that was killed is back within seconds. */
public final class Patient {
  private static final Duration SILENCE = Duration.ofSeconds(90);

  private Patient() {}

  /** The answer; after 90 seconds of silence the failure itself. */
  public static <T> T ask(Supplier<T> question) {
    AtomicReference<T> answer = new AtomicReference<>();
    AtomicReference<ServiceAway> away = new AtomicReference<>();
    boolean answered =
        Await.until(
            SILENCE,
            () -> {
              try {
                answer.set(question.get());
                return true;
              } catch (ServiceAway e) {
                away.set(e);
                return false;
              }
            });
    if (!answered) {
      throw away.get();
    }
    return answer.get();
  }
}
