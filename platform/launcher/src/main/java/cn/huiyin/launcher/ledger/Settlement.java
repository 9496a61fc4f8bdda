package cn.huiyin.launcher.ledger;

import cn.huiyin.embedded.Await;
import cn.huiyin.embedded.PlatformService;
import cn.huiyin.embedded.identity.DemoRole;
import cn.huiyin.launcher.Complaint;
import cn.huiyin.launcher.http.Patient;
import cn.huiyin.launcher.http.ServiceClient;
import cn.huiyin.launcher.http.Services;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.function.BooleanSupplier;

/** Waits until what one service did has arrived at the others: outboxes empty, nothing unread. */
final class Settlement {
  private static final Duration PATIENCE = Duration.ofMinutes(30);
  private static final String COUNTERS = "/api/v1/operations/integrity?checks=false";

  private final Services services;

  Settlement(Services services) {
    this.services = services;
  }

  /** Until everything sent so far has been taken by this service. */
  void arrivedAt(PlatformService reader) {
    List<ServiceClient> writers = services.as(DemoRole.ADMIN);
    ServiceClient taker = services.as(DemoRole.ADMIN, reader);
    await(() -> writers.stream().allMatch(Settlement::hasSentAll) && hasTakenAll(taker));
  }

  /**
   * Until everything has arrived everywhere. Looked at twice: an event taken may have made another
   * between the look at one service and at the next.
   */
  void arrivedEverywhere() {
    List<ServiceClient> all = services.as(DemoRole.ADMIN);
    await(() -> isSettled(all));
    await(() -> isSettled(all));
  }

  private static void await(BooleanSupplier settled) {
    if (!Await.until(PATIENCE, settled)) {
      throw new Complaint(
          "the events have not all arrived after "
              + PATIENCE.toMinutes()
              + " minutes: ./huiyin"
              + " verify says where they are.");
    }
  }

  private static boolean isSettled(List<ServiceClient> all) {
    return all.stream().allMatch(Settlement::hasSentAll)
        && all.stream().allMatch(Settlement::hasTakenAll);
  }

  private static boolean hasSentAll(ServiceClient service) {
    return counters(service).path("outboxPending").asLong(-1) == 0;
  }

  private static boolean hasTakenAll(ServiceClient service) {
    return counters(service).path("consumerLag").asLong(-1) == 0;
  }

  private static JsonNode counters(ServiceClient service) {
    return Patient.ask(() -> service.get(COUNTERS));
  }
}
