package cn.huiyin.kit.inbox;

import cn.huiyin.kit.problem.DatabaseFailure;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jboss.logging.Logger;

/**
 * 事件消费: a batch is one transaction. If it fails, its events go one by one, so that one bad message
 * becomes a dead letter and blocks nobody; while the database is away, the batch waits for it.
 */
@ApplicationScoped
public class CaseEventConsumer {
  private static final Logger LOG = Logger.getLogger(CaseEventConsumer.class);
  private static final long REST_MILLIS = 500;

  private final EventReader reader;
  private final Inbox inbox;
  private final DeadLetters deadLetters;

  @Inject
  public CaseEventConsumer(EventReader reader, Inbox inbox, DeadLetters deadLetters) {
    this.reader = reader;
    this.inbox = inbox;
    this.deadLetters = deadLetters;
  }

  /** Called by the connector; returns when every message has had its effect or is a dead letter. */
  @Incoming("case-events")
  @Blocking
  public void consume(ConsumerRecords<String, byte[]> messages) throws InterruptedException {
    List<ConsumerRecord<String, byte[]>> batch = new ArrayList<>(messages.count());
    messages.forEach(batch::add);
    untilDatabaseAnswers(() -> takeTogether(batch));
  }

  private void takeTogether(List<ConsumerRecord<String, byte[]>> batch) throws SQLException {
    try {
      inbox.take(batch.stream().map(reader::read).toList());
    } catch (SQLException | RuntimeException e) {
      if (DatabaseFailure.isAway(e)) {
        throw e;
      }
      for (ConsumerRecord<String, byte[]> message : batch) {
        takeAlone(message);
      }
    }
  }

  private void takeAlone(ConsumerRecord<String, byte[]> message) throws SQLException {
    try {
      inbox.take(List.of(reader.read(message)));
    } catch (SQLException | RuntimeException e) {
      if (DatabaseFailure.isAway(e)) {
        throw e;
      }
      deadLetters.keep(message, e);
    }
  }

  private static void untilDatabaseAnswers(Attempt attempt) throws InterruptedException {
    while (true) {
      try {
        attempt.run();
        return;
      } catch (SQLException | RuntimeException e) {
        if (!DatabaseFailure.isAway(e)) {
          LOG.errorf("dead letter not kept: %s", e.getClass().getName());
        }
        Thread.sleep(REST_MILLIS);
      }
    }
  }

  private interface Attempt {
    void run() throws SQLException;
  }
}
