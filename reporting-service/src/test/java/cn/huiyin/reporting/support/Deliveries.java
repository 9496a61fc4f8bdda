package cn.huiyin.reporting.support;

import cn.huiyin.kit.inbox.ReceivedEvent;
import cn.huiyin.reporting.support.CaseFile.Sent;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.apache.kafka.clients.producer.ProducerRecord;

/** Events on their way: as the inbox gets them, or as they lie in Kafka. */
public final class Deliveries {
  private static final OffsetDateTime AT = OffsetDateTime.parse("2024-01-15T09:00:00+08:00");

  private Deliveries() {}

  public static List<Sent> of(Collection<CaseFile> files) {
    return files.stream().flatMap(file -> file.sent().stream()).toList();
  }

  /** In another order, and some of them twice. */
  public static List<Sent> shuffledAndDoubled(List<Sent> events, long seed) {
    Random random = new Random(seed);
    List<Sent> all = new ArrayList<>(events);
    events.stream().filter(event -> random.nextInt(5) == 0).forEach(all::add);
    Collections.shuffle(all, random);
    return all;
  }

  public static ReceivedEvent received(Sent sent) {
    JsonNode data = CaseFile.JSON.valueToTree(sent.event());
    return new ReceivedEvent(
        sent.eventId(),
        sent.type(),
        "/test",
        AT,
        sent.caseType(),
        sent.caseId(),
        sent.version(),
        sent.on(),
        "INTAKE",
        null,
        sent.eventId(),
        sent.topic(),
        0,
        sent.version(),
        data);
  }

  public static ProducerRecord<String, byte[]> message(Sent sent) {
    ProducerRecord<String, byte[]> record =
        new ProducerRecord<>(
            sent.topic(),
            sent.caseId().toString(),
            CaseFile.JSON.valueToTree(sent.event()).toString().getBytes(StandardCharsets.UTF_8));
    header(record, "ce_id", sent.eventId());
    header(record, "ce_type", sent.type());
    header(record, "ce_source", "/test");
    header(record, "ce_subject", sent.caseType() + "/" + sent.caseId());
    header(record, "ce_time", AT);
    header(record, "ce_aggregateversion", sent.version());
    header(record, "ce_occurredon", sent.on());
    header(record, "ce_actorrole", "INTAKE");
    header(record, "ce_correlationid", sent.eventId());
    return record;
  }

  private static void header(ProducerRecord<String, byte[]> record, String name, Object value) {
    record.headers().add(name, value.toString().getBytes(StandardCharsets.UTF_8));
  }
}
