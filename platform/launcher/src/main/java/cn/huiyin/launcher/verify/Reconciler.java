package cn.huiyin.launcher.verify;

import cn.huiyin.embedded.PlatformService;
import cn.huiyin.embedded.identity.DemoRole;
import cn.huiyin.launcher.Complaint;
import cn.huiyin.launcher.Console;
import cn.huiyin.launcher.http.ServiceClient;
import cn.huiyin.launcher.http.Services;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Runs every check of every service and compares what was sent with what reporting has. */
public final class Reconciler {
  private final Services services;

  public Reconciler(Services services) {
    this.services = services;
  }

  /** Prints each check with its count; true if all hold. */
  public boolean run(Console console) {
    Map<String, JsonNode> documents = new LinkedHashMap<>();
    List<Check> checks = new ArrayList<>();
    for (ServiceClient service : services.as(DemoRole.ADMIN)) {
      try {
        documents.put(service.service(), service.get("/api/v1/operations/integrity"));
      } catch (Complaint unreadable) {
        checks.add(
            new Check(service.service(), "integrity.readable", false, 0, unreadable.getMessage()));
      }
    }
    documents.forEach((service, document) -> checks.addAll(ownChecks(service, document)));
    checks.addAll(sentIsStored(documents));
    checks.forEach(check -> console.line(check.line()));
    long failed = checks.stream().filter(check -> !check.ok()).count();
    console.line(
        failed == 0
            ? "All " + checks.size() + " checks passed."
            : failed + " of " + checks.size() + " checks FAILED.");
    return failed == 0;
  }

  static List<Check> ownChecks(String service, JsonNode document) {
    List<Check> checks = new ArrayList<>();
    for (JsonNode check : document.path("checks")) {
      checks.add(
          new Check(
              service,
              check.path("id").asText(),
              check.path("ok").asBoolean(),
              check.path("count").asLong(),
              check.path("detail").asText("")));
    }
    long lag = document.path("consumerLag").asLong(-1);
    String unread = lag < 0 ? "the broker does not answer" : lag + " messages not taken yet";
    checks.add(new Check(service, "consumer.caught-up", lag == 0, lag, lag == 0 ? "" : unread));
    return checks;
  }

  /** Each event of each topic has arrived in reporting's store, once. */
  static List<Check> sentIsStored(Map<String, JsonNode> documents) {
    Map<String, Long> sent = new TreeMap<>();
    for (JsonNode document : documents.values()) {
      document
          .path("published")
          .properties()
          .forEach(topic -> sent.merge(topic.getKey(), topic.getValue().asLong(), Long::sum));
    }
    JsonNode reporting = documents.get(PlatformService.REPORTING.module());
    Map<String, Long> stored = reporting == null ? Map.of() : StoredEvents.byTopic(reporting);
    List<Check> checks = new ArrayList<>();
    sent.forEach(
        (topic, count) -> {
          long arrived = stored.getOrDefault(topic, 0L);
          String told = count == arrived ? "" : "sent " + count + ", stored " + arrived;
          checks.add(new Check("all", "stored." + topic, count == arrived, arrived, told));
        });
    return checks;
  }
}
