package cn.huiyin.petition.importing;

import static cn.huiyin.petition.importing.SecondCounty.count;
import static cn.huiyin.petition.importing.SecondCounty.one;
import static cn.huiyin.petition.importing.SecondCounty.stage;
import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.embedded.quarkus.PlatformTestResource;
import cn.huiyin.events.Topics;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(
    value = PlatformTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "petition"))
@DisplayName("另一个县的台账：按行办理同样的行为")
class CountyLedgersResourceTest {
  private static final String OURS =
      " where aggregate_id in (select id from petition where petition_no like 'QX-2024-_-0000%')";

  @BeforeEach
  void county() {
    SecondCounty.send();
  }

  @Test
  @DisplayName("再次导入：全部已知，一个事件也不增加")
  void importingTwiceAddsNothing() {
    long before = count("select count(*) from case_event" + OURS);
    Map<String, JsonPath> again = SecondCounty.send();
    again.forEach(
        (ledger, job) -> {
          assertThat(job.getLong("taken")).as(ledger).isZero();
          assertThat(job.getLong("refused")).as(ledger).isZero();
          assertThat(job.getLong("known")).as(ledger).isEqualTo(job.getLong("rowsRead"));
        });
    assertThat(before).isPositive();
    assertThat(count("select count(*) from case_event" + OURS)).isEqualTo(before);
  }

  @ParameterizedTest(name = "{0} → {1}")
  @DisplayName("每类行都办到它所说的阶段")
  @CsvSource({
    "QX-2024-W-000001,REGISTERED",
    "QX-2024-W-000002,CLASSIFIED",
    "QX-2024-W-000003,WITH_UNIT",
    "QX-2024-V-000004,ACCEPTED",
    "QX-2024-W-000005,CONCLUDED",
    "QX-2024-L-000006,IN_HANDLING",
    "QX-2024-P-000007,FINAL",
    "QX-2024-F-000008,CONCLUDED",
    "QX-2024-W-000009,CONCLUDED",
    "QX-2024-W-000010,OPINION_SERVED",
    "QX-2024-L-000011,CONCLUDED",
    "QX-2024-V-000012,CONCLUDED",
    "QX-2024-W-000013,CONCLUDED",
    "QX-2024-W-000014,CONCLUDED",
    "QX-2024-W-000015,CONCLUDED",
    "QX-2024-W-000016,CONCLUDED",
    "QX-2024-W-000017,CONCLUDED",
    "QX-2024-W-000018,CONCLUDED",
    "QX-2024-W-000019,CONCLUDED",
    "QX-2024-L-000020,CONCLUDED",
    "QX-2024-V-000021,DISPATCHED",
    "QX-2024-W-000022,VOID",
    "QX-2024-W-000023,CONCLUDED"
  })
  void everyKindOfRowReachesItsStage(String petitionNo, String stage) {
    assertThat(stage(petitionNo)).isEqualTo(stage);
  }

  @Test
  @DisplayName("首次处理、法定途径、办结、复查复核、接访的数与台账一致")
  void figuresOfTheLedgersComeOut() {
    String from = "select count(distinct aggregate_id) from case_event" + OURS;
    assertThat(
            count(
                "select count(*) from petition where petition_no like 'QX-2024-_-0000%'"
                    + " and disposed_on is not null and stage <> 'VOID'"))
        .isEqualTo(20);
    assertThat(count(from + " and type = 'petition.concluded'")).isEqualTo(17);
    assertThat(
            count(
                from
                    + " and (type = 'petition.route-guidance-served' or type = 'petition.guided'"
                    + " and data ->> 'routeNoticeOn' is not null)"))
        .isEqualTo(3);
    assertThat(
            count(
                "select count(*) from case_event"
                    + OURS
                    + " and type in ('petition.review-decided', 'petition.re-review-decided')"))
        .isEqualTo(3);
    assertThat(
            count(
                "select count(*) from case_event where type = 'reception.held'"
                    + " and data ->> 'receptionNo' like 'QX-JF-%' and data ->> 'principal' = 'true'"
                    + " and jsonb_array_length(data -> 'lawyerIds') > 0"))
        .isEqualTo(1);
  }

  @Test
  @DisplayName("行为的日期是台账的日期；未载明的写明未载明")
  void actsCarryTheDatesOfTheLedgerAndNothingIsInvented() {
    assertThat(occurredOn("QX-2024-V-000004", "petition.accepted")).isEqualTo("2024-03-07");
    assertThat(occurredOn("QX-2024-V-000004", "petition.dispatch-received"))
        .isEqualTo("2024-03-07");
    assertThat(occurredOn("QX-2024-W-000010", "petition.dispatch-received"))
        .isEqualTo("2024-05-06");
    assertThat(occurredOn("QX-2024-P-000007", "petition.matter-finalised")).isEqualTo("2024-06-24");
    assertThat(field("QX-2024-W-000016", "petition.not-accepted", "groundCode"))
        .isEqualTo("UNSTATED");
    assertThat(field("QX-2024-W-000013", "petition.route-result-recorded", "resultCode"))
        .isEqualTo("UNSTATED");
    assertThat(field("QX-2024-W-000015", "petition.linked-as-repeat", "firstPetitionNo"))
        .isEqualTo("QX-2024-W-000005");
  }

  @Test
  @DisplayName("检举控告分类后走密件主题，事件中没有姓名、电话、住址和正文")
  void accusationsAreSealedAndEventsHoldNoPersonalData() {
    assertThat(
            one(
                "select string_agg(distinct topic, ',') from case_event e join petition p"
                    + " on p.id = e.aggregate_id where p.petition_no = 'QX-2024-V-000021'"
                    + " and e.type <> 'petition.registered'"))
        .isEqualTo(Topics.PETITION_SEALED);
    assertThat(
            count(
                "select count(*) from case_event where data::text ~"
                    + " '金丝雀|1990000[0-9]{4}|上河一村|补偿款|黑烟'"))
        .isZero();
  }

  @Test
  @DisplayName("复核听证的时间不计入期限")
  void hearingTimeIsExcludedInTheReReview() {
    assertThat(
            one(
                "select exclusions from petition_clock c join petition p on p.id = c.petition_id"
                    + " where p.petition_no = 'QX-2024-P-000007' and c.clock = 'REREVIEW30'"))
        .isEqualTo("2024-06-03/2024-06-05");
  }

  private static String occurredOn(String petitionNo, String type) {
    return one(
        "select e.occurred_on::text from case_event e join petition p on p.id = e.aggregate_id"
            + " where p.petition_no = ? and e.type = ?",
        petitionNo,
        type);
  }

  private static String field(String petitionNo, String type, String field) {
    return one(
        "select e.data ->> ? from case_event e join petition p on p.id = e.aggregate_id"
            + " where p.petition_no = ? and e.type = ?",
        field,
        petitionNo,
        type);
  }
}
