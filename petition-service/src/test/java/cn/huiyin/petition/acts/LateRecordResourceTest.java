package cn.huiyin.petition.acts;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.nullValue;

import cn.huiyin.embedded.quarkus.PlatformTestResource;
import cn.huiyin.petition.importing.SecondCounty;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
    value = PlatformTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "petition"))
@DisplayName("补录（DOMAIN 2.9，第9条）")
class LateRecordResourceTest {

  @BeforeEach
  void county() {
    County.found();
  }

  @Test
  @DisplayName("补录按业务日期判断是否按期，标明补录和理由；没有理由或者理由代码不对的不收")
  void aLateRecordIsInTimeAndSaysWhy() {
    Case petition = County.registered("2018-03-05").classified();
    String transfer = "{\"unitCode\":\"AC-TOWN\",\"occurredOn\":\"2018-03-07\"}";
    for (String reason : Arrays.asList(null, "BECAUSE", "UNSTATED")) {
      petition
          .attempt(County.saying(reason, "CLASSIFIER", null), petition.path("transfers"), transfer)
          .then()
          .statusCode(409)
          .body("code", equalTo("LATE_RECORD_NEEDS_REASON"));
    }
    petition.act(County.saying("PAPER_FIRST", "CLASSIFIER", null), "transfers", transfer);
    County.as("BUREAU_HEAD")
        .get(petition.path("history"))
        .then()
        .body("items.find { it.type == 'petition.dispatched' }.recordedLate", equalTo(true))
        .body(
            "items.find { it.type == 'petition.dispatched' }.lateRecordReason",
            equalTo("PAPER_FIRST"));
    County.as("BUREAU_HEAD")
        .get(petition.path("deadlines"))
        .then()
        .body("[0].breached", equalTo(false), "[0].stoppedOn", equalTo("2018-03-07"));
  }

  @Test
  @DisplayName("不使期限停止的行为补录只标明，不要求理由；按时录入的什么都不标")
  void onlyWhatEndsAClockNeedsAReason() {
    Case petition = County.registered("2018-03-06");
    petition.act(
        County.saying(null, "CLASSIFIER", null),
        "classification",
        """
        {"kind":"APPEAL","route":"R31_6","subjectCode":"01","unitCode":"AC-TOWN",
         "occurredOn":"2018-03-07"}
        """);
    petition.act(
        County.saying(null, "CLASSIFIER", null), "transfers", "{\"unitCode\":\"AC-TOWN\"}");
    County.as("BUREAU_HEAD")
        .get(petition.path("history"))
        .then()
        .body("items.find { it.type == 'petition.classified' }.recordedLate", equalTo(true))
        .body("items.find { it.type == 'petition.classified' }.lateRecordReason", nullValue())
        .body("items.find { it.type == 'petition.dispatched' }.recordedLate", equalTo(false));
  }

  @Test
  @DisplayName("台账补录的理由台账没有说，记为未载明")
  void aLedgersReasonsAreUnstated() {
    SecondCounty.send();
    String id = SecondCounty.one("select id from petition where petition_no = 'QX-2024-W-000003'");
    County.as("BUREAU_HEAD")
        .get("/api/v1/petitions/" + id + "/history")
        .then()
        .statusCode(200)
        .body("items.findAll { it.recordedLate }.size() > 1", equalTo(true))
        .body("items.findAll { it.recordedLate }.lateRecordReason", everyItem(equalTo("UNSTATED")));
  }
}
