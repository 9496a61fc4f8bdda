package cn.huiyin.petition.acts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import cn.huiyin.embedded.quarkus.PlatformTestResource;
import cn.huiyin.kit.schedule.DutyRunner;
import cn.huiyin.petition.watch.duty.DeemedReceipts;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
    value = PlatformTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "petition"))
@DisplayName("视为签收（DOMAIN 2.9，第4条）")
class DeemedReceiptResourceTest {
  @Inject DutyRunner runner;
  @Inject DeemedReceipts deemedReceipts;

  @BeforeEach
  void county() {
    County.found();
  }

  private static List<String> history(Case petition) {
    return County.as("BUREAU_HEAD")
        .get(petition.path("history"))
        .then()
        .statusCode(200)
        .extract()
        .jsonPath()
        .getList("items.type");
  }

  @Test
  @DisplayName("一个工作日未签收的，次日视为已在该工作日签收；当天还没过完的不算")
  void aSilentUnitIsDeemedToHaveReceived() {
    Case petition = County.registered("2016-03-07").classified();
    petition.act(
        County.as("CLASSIFIER"),
        "transfers",
        "{\"unitCode\":\"AC-TOWN\",\"occurredOn\":\"2016-03-11\"}");
    runner.runNow(deemedReceipts, LocalDate.of(2016, 3, 14));
    assertThat(history(petition)).doesNotContain("petition.dispatch-received");
    runner.runNow(deemedReceipts, LocalDate.of(2016, 3, 15));
    runner.runNow(deemedReceipts, LocalDate.of(2016, 3, 16));
    assertThat(history(petition)).containsOnlyOnce("petition.dispatch-received");
    County.as("UNIT_HEAD", County.TOWN)
        .get(petition.path("deadlines"))
        .then()
        .body("findAll { it.stoppedOn == null }.clock", hasItems("OBJECT5WD", "NOTIFY15"))
        .body("find { it.clock == 'NOTIFY15' }.startedOn", equalTo("2016-03-14"));
  }

  @Test
  @DisplayName("视为签收之后，单位还可以自己签收一次；期限仍自视为签收之日起算")
  void theUnitMayStillConfirmOnce() {
    Case petition = County.registered("2016-04-04").classified();
    petition.act(
        County.as("CLASSIFIER"),
        "transfers",
        "{\"unitCode\":\"AC-TOWN\",\"occurredOn\":\"2016-04-05\"}");
    runner.runNow(deemedReceipts, LocalDate.of(2016, 4, 7));
    petition
        .seenAgain()
        .act(County.as("UNIT_HANDLER", County.TOWN), "receipts", Case.on("2016-04-11"))
        .then()
        .body("stage", equalTo("WITH_UNIT"));
    County.as("UNIT_HEAD", County.TOWN)
        .get(petition.path("deadlines"))
        .then()
        .body("find { it.clock == 'NOTIFY15' }.startedOn", equalTo("2016-04-06"));
    petition
        .attempt(
            County.as("UNIT_HANDLER", County.TOWN),
            petition.path("receipts"),
            Case.on("2016-04-12"))
        .then()
        .statusCode(409)
        .body("code", equalTo("RECEIVED_ONCE"));
  }
}
