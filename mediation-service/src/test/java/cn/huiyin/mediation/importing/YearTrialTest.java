package cn.huiyin.mediation.importing;

import static org.awaitility.Awaitility.await;

import cn.huiyin.embedded.TestPlatform;
import cn.huiyin.embedded.quarkus.PlatformTestResource;
import cn.huiyin.mediation.support.*;
import io.quarkus.test.common.*;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.nio.charset.StandardCharsets;
import java.nio.file.*;
import java.time.Duration;
import java.util.*;
import org.apache.commons.csv.*;
import org.apache.kafka.clients.producer.*;
import org.apache.kafka.common.serialization.*;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
    value = PlatformTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "mediation"))
class YearTrialTest {
  static final Path DIR = Path.of("../samples/huian-2023");

  @jakarta.inject.Inject
  jakarta.enterprise.inject.Instance<cn.huiyin.kit.ops.IntegrityCheck> checks;

  @Test
  void year() throws Exception {
    try (KafkaProducer<String, byte[]> p =
        new KafkaProducer<>(
            Map.of(
                "bootstrap.servers",
                TestPlatform.shared().kafkaBootstrap(),
                "acks",
                "all",
                "linger.ms",
                "20"),
            new StringSerializer(),
            new ByteArraySerializer())) {
      for (CSVRecord r : rows("divisions"))
        send(
            p,
            "org.v1",
            "org.division-changed",
            "division",
            UUID.randomUUID(),
            1,
            Map.of(
                "divisionCode",
                r.get("divisionCode"),
                "name",
                r.get("name"),
                "level",
                r.get("level"),
                "inCounty",
                true));
      for (CSVRecord r : rows("units"))
        send(
            p,
            "org.v1",
            "org.unit-changed",
            "unit",
            UUID.randomUUID(),
            1,
            Map.of(
                "unitCode",
                r.get("unitCode"),
                "name",
                r.get("name"),
                "level",
                r.get("level"),
                "divisionCode",
                r.get("divisionCode"),
                "kind",
                r.get("kind"),
                "subjectCodes",
                List.of(),
                "active",
                true));
    }
    await()
        .atMost(Duration.ofSeconds(30))
        .until(() -> Integer.parseInt(Table.text("SELECT count(*) FROM org_unit_copy")) > 20);
    sendLedger("mediation_rooms");
    sendLedger("counsel_engagements");
    sendLedger("mediation_cases");
    long t = System.nanoTime();
    try (KafkaProducer<String, byte[]> p =
        new KafkaProducer<>(
            Map.of(
                "bootstrap.servers",
                TestPlatform.shared().kafkaBootstrap(),
                "acks",
                "all",
                "linger.ms",
                "20"),
            new StringSerializer(),
            new ByteArraySerializer())) {
      for (CSVRecord r : rows("petitions")) {
        UUID id = UUID.randomUUID();
        send(
            p,
            "petition.lifecycle.v1",
            "petition.registered",
            "petition",
            id,
            1,
            Map.of("petitionNo", r.get("petitionNo"), "divisionCode", r.get("divisionCode")));
        if (!r.get("kind").equals("ACCUSATION") && !r.get("kind").isEmpty())
          send(
              p,
              "petition.lifecycle.v1",
              "petition.classified",
              "petition",
              id,
              2,
              Map.of("kind", r.get("kind"), "matterNo", r.get("matterNo")));
      }
    }
    System.out.println("TRIAL sent " + (System.nanoTime() - t) / 1e9);
    sendLedger("backlog_targets");
    sendLedger("backlog_cases");
    sendLedger("campaign_activities");
    await()
        .atMost(Duration.ofSeconds(120))
        .until(
            () ->
                Table.text(
                        "SELECT count(*) FROM mediation_case WHERE case_no LIKE 'PL-HA%' AND"
                            + " petition_no IS NOT NULL AND petition_id IS NULL")
                    .equals("0"));
    System.out.println("TRIAL linked " + (System.nanoTime() - t) / 1e9);
    for (String q :
        List.of(
            "SELECT count(*) FROM waiting_row",
            "SELECT count(*) FROM room WHERE established_on <= '2023-12-31' AND (closed_on IS NULL"
                + " OR closed_on > '2023-12-31')",
            "SELECT count(DISTINCT matter_no) FROM mediation_case WHERE outcome = 'RESOLVED' AND"
                + " concluded_on BETWEEN '2023-01-01' AND '2023-12-31' AND (reversed_on IS NULL OR"
                + " reversed_on > '2023-12-31') AND matter_no IS NOT NULL",
            "SELECT source || count(*) FROM backlog_case WHERE confirmed_on BETWEEN '2023-01-01'"
                + " AND '2023-12-31' AND (revoked_on IS NULL OR revoked_on > '2023-12-31') GROUP BY"
                + " source ORDER BY source LIMIT 1",
            "SELECT count(*) FROM backlog_case WHERE confirmed_on BETWEEN '2023-01-01' AND"
                + " '2023-12-31' AND (revoked_on IS NULL OR revoked_on > '2023-12-31')",
            "SELECT count(*) FROM campaign_activity WHERE type = 'DISPATCH_MEETING' AND held_on"
                + " BETWEEN '2023-01-01' AND '2023-12-31' AND stage = 'HELD'",
            "SELECT count(*) FROM campaign_activity WHERE type = 'SUPERVISION' AND held_on BETWEEN"
                + " '2023-01-01' AND '2023-12-31' AND stage = 'HELD'",
            "SELECT count(*) FROM dead_letter"))
      System.out.println("TRIAL " + Table.text(q) + "  <- " + q);
    checks.forEach(c -> System.out.println("TRIAL " + c.id() + " " + c.check()));
  }

  static void sendLedger(String name) throws Exception {
    long t = System.nanoTime();
    JsonPath job = Ledgers.sent(name, Files.readString(DIR.resolve(name + ".csv")).strip());
    System.out.println(
        "TRIAL "
            + name
            + " "
            + Ledgers.counts(job)
            + " "
            + (System.nanoTime() - t) / 1e9
            + " "
            + job.getString("problem")
            + " "
            + Ledgers.refused(job).stream().limit(5).toList());
  }

  static List<CSVRecord> rows(String name) throws Exception {
    try (CSVParser p =
        CSVParser.parse(
            DIR.resolve(name + ".csv"),
            StandardCharsets.UTF_8,
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get())) {
      return p.getRecords();
    }
  }

  static void send(
      KafkaProducer<String, byte[]> p,
      String topic,
      String type,
      String agg,
      UUID id,
      long v,
      Map<String, ?> data)
      throws Exception {
    ProducerRecord<String, byte[]> m =
        new ProducerRecord<>(
            topic,
            id.toString(),
            new com.fasterxml.jackson.databind.ObjectMapper().writeValueAsBytes(data));
    Map<String, String> h =
        new HashMap<>(
            Map.of(
                "ce_specversion",
                "1.0",
                "ce_id",
                UUID.randomUUID().toString(),
                "ce_type",
                type,
                "ce_source",
                "/t",
                "ce_subject",
                agg + "/" + id,
                "ce_time",
                "2023-03-01T09:00:00+08:00",
                "ce_aggregateversion",
                "" + v,
                "ce_occurredon",
                "2023-01-01",
                "ce_correlationid",
                UUID.randomUUID().toString(),
                "ce_actorrole",
                "CLASSIFIER"));
    h.forEach((k, x) -> m.headers().add(k, x.getBytes(StandardCharsets.UTF_8)));
    p.send(m);
  }
}
