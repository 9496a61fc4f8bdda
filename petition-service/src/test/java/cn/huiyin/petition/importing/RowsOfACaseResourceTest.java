package cn.huiyin.petition.importing;

import static cn.huiyin.petition.importing.SecondCounty.count;
import static cn.huiyin.petition.importing.SecondCounty.stage;
import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.embedded.quarkus.PlatformTestResource;
import cn.huiyin.petition.importing.row.SampleRow;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
    value = PlatformTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "petition"))
@DisplayName("台账的行：续办、矛盾、拒收")
class RowsOfACaseResourceTest {

  @BeforeEach
  void county() {
    SecondCounty.send();
  }

  private static SampleRow with(SampleRow row, String petitionNo) {
    return row.with("petitionNo", petitionNo).with("divisionCode", "880101").with("matterNo", "");
  }

  private static SampleRow answered(String petitionNo) {
    return with(SampleRow.answered(), petitionNo).with("unitCode", "QX-TOWN1");
  }

  private static JsonPath send(SampleRow... rows) {
    return LedgerSending.send("petitions", SampleRow.csv(rows));
  }

  @Test
  @DisplayName("说得更多的行续办原件，只做还没有做的")
  void aRowThatSaysMoreContinuesTheCase() {
    String no = "QX-2024-X-100001";
    send(with(SampleRow.received(), no));
    assertThat(stage(no)).isEqualTo("REGISTERED");
    send(with(SampleRow.classified(), no).with("unitCode", "QX-TOWN1"));
    assertThat(stage(no)).isEqualTo("CLASSIFIED");
    send(answered(no).with("conclusion", "").with("concludedOn", "").with("servedOn", ""));
    assertThat(stage(no)).isEqualTo("ACCEPTED");
    send(answered(no));
    assertThat(stage(no)).isEqualTo("OPINION_SERVED");
    send(answered(no).with("unitRating", "SATISFIED").with("ratedOn", "2024-04-20"));
    assertThat(
            count(
                "select count(*) - count(distinct type) from case_event where aggregate_id = ?",
                SecondCounty.id(no)))
        .isZero();
    assertThat(
            count(
                "select count(*) from case_event where aggregate_id = ? and type ="
                    + " 'petition.rated'",
                SecondCounty.id(no)))
        .isEqualTo(1);
  }

  @Test
  @DisplayName("与已登记的内容矛盾的行拒收，原件不变")
  void aRowThatContradictsWhatWasDoneIsRefused() {
    String no = "QX-2024-X-100002";
    send(answered(no));
    JsonPath job = send(answered(no).with("conclusion", "OPINION_NOT_SUPPORT"));
    assertThat(job.getInt("refused")).isEqualTo(1);
    assertThat(LedgerSending.refused(job)).containsPattern("\\d,conclusion,与已登记的内容不一致");
    assertThat(SecondCounty.one("select conclusion from petition where petition_no = ?", no))
        .isEqualTo("OPINION_SUPPORT");
  }

  @Test
  @DisplayName("坏行带列名和中英文理由退回，好行照收")
  void badRowsComeBackWithTheirReasonAndTheOthersGoOn() {
    JsonPath job =
        send(
            answered("QX-2024-X-100011").with("unitCode", "NOWHERE"),
            answered("QX-2024-X-100012"),
            answered("QX-2024-X-100013").with("concludedOn", "2024-03-01"),
            answered("QX-2024-X-100014").with("partySize", "9").with("representatives", "6"),
            answered("QX-2024-X-100015").with("extendedDays", "31"),
            answered("QX-2024-X-100016").with("divisionCode", "880199"),
            with(SampleRow.classified(), "QX-2024-X-100017")
                .with("unitCode", "QX-TOWN1")
                .with("matterNo", "M-NEVER-SEEN")
                .with("disposition", "LINKED_AS_REPEAT")
                .with("disposedOn", "2024-03-06"));
    assertThat(job.getInt("taken")).isEqualTo(1);
    assertThat(job.getInt("refused")).isEqualTo(6);
    assertThat(LedgerSending.refused(job))
        .containsPattern("2,unitCode,")
        .containsPattern("4,concludedOn,")
        .containsPattern("5,representatives,")
        .containsPattern("6,extendedDays,")
        .containsPattern("7,disposition,")
        .containsPattern("8,matterNo,")
        .contains("单位不在单位台账中", "the unit is not in the units ledger");
    assertThat(stage("QX-2024-X-100012")).isEqualTo("OPINION_SERVED");
    assertThat(stage("QX-2024-X-100011")).isNull();
  }

  @Test
  @DisplayName("复查：未登记的信访件、越级的机关、并未逾期的“逾期”，都拒收")
  void impossibleReviewsAreRefused() {
    String no = "QX-2024-X-100021";
    send(answered(no));
    String header =
        "reviewNo,petitionNo,matterNo,level,requestedOn,notAcceptedReason,decidedOn,servedOn,"
            + "outcome,reviewer,hearingFrom,hearingTo,finalisedOn\n";
    JsonPath job =
        LedgerSending.send(
            "reviews",
            header
                + "QX-X-1,NOT-THERE,,REVIEW,2024-04-20,,,,,QX-REVIEW,,,\n"
                + "QX-X-2,"
                + no
                + ",,REVIEW,2024-04-20,,2024-05-01,2024-05-01,UPHOLD,CITY-GOV,,,\n"
                + "QX-X-3,"
                + no
                + ",,REVIEW,2024-04-20,LATE,,,,QX-REVIEW,,,\n"
                + "QX-X-4,"
                + no
                + ",,REVIEW,2024-04-20,,2024-04-01,,UPHOLD,QX-REVIEW,,,\n");
    assertThat(job.getInt("refused")).isEqualTo(4);
    assertThat(LedgerSending.refused(job)).contains("信访件没有登记", "上一级", "并未逾期", "5,decidedOn,");
    assertThat(stage(no)).isEqualTo("OPINION_SERVED");
  }
}
