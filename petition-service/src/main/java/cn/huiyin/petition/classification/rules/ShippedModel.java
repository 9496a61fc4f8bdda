package cn.huiyin.petition.classification.rules;

import cn.huiyin.petition.classification.domain.learning.Learned;
import cn.huiyin.petition.classification.domain.signal.CompiledRules;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * 随程序的模型: learned once from the shipped examples, in the background some time after start, so that
 * no clerk waits for it and start is not slowed; at once for one who asks earlier.
 */
@ApplicationScoped
class ShippedModel {
  static final String EDITION = "shipped-2";
  private static final int LEAST_TEXTS = 2;

  private final FutureTask<Learned> training;
  private final Duration after;

  @Inject
  ShippedModel(
      RuleSetJson json,
      @ConfigProperty(name = "huiyin.classification.learn-after") Duration after) {
    this.after = after;
    this.training =
        new FutureTask<>(
            () ->
                Learned.from(
                    EDITION, json.examples(), new CompiledRules(json.shipped()), LEAST_TEXTS));
  }

  void start(@Observes StartupEvent event) {
    CompletableFuture.delayedExecutor(
            after.toMillis(), TimeUnit.MILLISECONDS, ShippedModel::background)
        .execute(training);
  }

  private static void background(Runnable task) {
    Thread thread = new Thread(task, "classification-learning");
    thread.setDaemon(true);
    thread.start();
  }

  /** The model; whoever asks first has it made. */
  Learned learned() {
    training.run();
    try {
      return training.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while learning", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("the shipped examples can't be learned", e.getCause());
    }
  }
}
