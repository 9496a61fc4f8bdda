package cn.huiyin.kit.sample;

import static cn.huiyin.kit.sample.ActTest.count;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.huiyin.embedded.TestPlatform;
import cn.huiyin.embedded.quarkus.PlatformTestResource;
import cn.huiyin.kit.act.ActJournal;
import cn.huiyin.kit.audit.AuditChainWhole;
import cn.huiyin.kit.casework.Actor;
import cn.huiyin.kit.casework.UuidV7;
import cn.huiyin.kit.inbox.Redrive;
import cn.huiyin.kit.ops.CheckResult;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
    value = PlatformTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "petition"))
@DisplayName("事件：不丢、不重、不堵，审计成链")
class EventsTest {
  private static final TestPlatform PLATFORM = TestPlatform.shared();
  private static final LocalDate DAY = LocalDate.of(2024, 3, 1);

  @Inject ActJournal journal;
  @Inject EntityManager entities;
  @Inject Redrive redrive;
  @Inject AuditChainWhole auditChain;

  private UUID open(CountDownLatch before) {
    return QuarkusTransaction.requiringNew()
        .call(
            () -> {
              Sample sample = new Sample(UuidV7.at(Instant.now()), DAY);
              entities.persist(sample);
              entities.flush();
              journal.record(sample, Actor.SYSTEM);
              if (before != null) {
                before.await();
              }
              return sample.id();
            });
  }

  private static long effects(UUID aggregate) {
    return count(
        "SELECT count(*) FROM sample_effect f JOIN case_event e ON e.event_id = f.event_id"
            + " WHERE e.aggregate_id = '"
            + aggregate
            + "'");
  }

  @Test
  @DisplayName("慢事务之后提交，事件不丢")
  void aSlowTransactionBesideFastOnesLosesNoEvent() throws Exception {
    CountDownLatch fastDone = new CountDownLatch(1);
    UUID[] slow = new UUID[1];
    Thread slowly = new Thread(() -> slow[0] = open(fastDone));
    slowly.start();
    UUID last = null;
    for (int i = 0; i < 100; i++) {
      last = open(null);
    }
    UUID awaited = last;
    await().atMost(Duration.ofSeconds(20)).until(() -> effects(awaited) == 1);
    fastDone.countDown();
    slowly.join();
    await().atMost(Duration.ofSeconds(20)).until(() -> effects(slow[0]) == 1);
  }

  @Test
  @DisplayName("同一事件来两次，只有一次作用")
  void anEventDeliveredTwiceHasItsEffectOnce() throws Exception {
    UUID event = UuidV7.at(Instant.now());
    UUID later = UuidV7.at(Instant.now());
    send(event, "{\"marks\":3}");
    send(event, "{\"marks\":3}");
    send(later, "{\"marks\":4}");
    await().atMost(Duration.ofSeconds(20)).until(() -> effect(later) == 1);
    assertThat(effect(event)).isEqualTo(1);
  }

  @Test
  @DisplayName("坏消息进死信，不堵后面的；重投一次")
  void aBadMessageBecomesADeadLetterAndBlocksNobody() throws Exception {
    UUID unhandled = UuidV7.at(Instant.now());
    UUID good = UuidV7.at(Instant.now());
    long before = count("SELECT count(*) FROM dead_letter");
    send(unhandled, "{\"marks\":-1}");
    send(UuidV7.at(Instant.now()), "not json");
    send(good, "{\"marks\":5}");
    await().atMost(Duration.ofSeconds(20)).until(() -> effect(good) == 1);
    await()
        .atMost(Duration.ofSeconds(20))
        .until(() -> count("SELECT count(*) FROM dead_letter") == before + 2);
    assertThat(effect(unhandled)).isZero();
    assertThat(redrive.all("operator").redriven()).isGreaterThanOrEqualTo(2);
    assertThat(redrive.all("operator").redriven()).isZero();
  }

  @Test
  @DisplayName("审计行被改，对账指出是哪一行")
  void aTamperedAuditLineIsNamed() throws Exception {
    open(null);
    await()
        .atMost(Duration.ofSeconds(30))
        .until(() -> count("SELECT count(*) FROM audit_unsealed") == 0);
    assertThat(auditChain.check().ok()).isTrue();
    long line = count("SELECT max(id) FROM audit_log");
    tamper("UPDATE audit_log SET role = 'X' || role WHERE id = " + line);
    CheckResult broken = auditChain.check();
    tamper("UPDATE audit_log SET role = substr(role, 2) WHERE id = " + line);
    assertThat(broken.ok()).isFalse();
    assertThat(broken.detail()).contains(Long.toString(line));
    assertThat(auditChain.check().ok()).isTrue();
  }

  private static void tamper(String sql) {
    PLATFORM.change("petition", sql);
  }

  private static long effect(UUID event) {
    return count("SELECT count(*) FROM sample_effect WHERE event_id = '" + event + "'");
  }

  private static void send(UUID id, String body) throws Exception {
    ProducerRecord<String, byte[]> message =
        new ProducerRecord<>(
            "mediation.lifecycle.v1", 0, "one-key", body.getBytes(StandardCharsets.UTF_8));
    Map.of(
            "ce_id", id.toString(),
            "ce_type", "sample.marked",
            "ce_source", "/test",
            "ce_subject", "sample/" + UUID.randomUUID(),
            "ce_time", "2024-03-01T10:00:00+08:00",
            "ce_aggregateversion", "2",
            "ce_occurredon", "2024-03-01",
            "ce_correlationid", UUID.randomUUID().toString())
        .forEach((k, v) -> message.headers().add(k, v.getBytes(StandardCharsets.UTF_8)));
    try (KafkaProducer<String, byte[]> producer =
        new KafkaProducer<>(
            Map.of("bootstrap.servers", PLATFORM.kafkaBootstrap()),
            new StringSerializer(),
            new ByteArraySerializer())) {
      producer.send(message).get();
    }
  }
}
