package cn.huiyin.mediation.importing;

import static cn.huiyin.mediation.support.Ledgers.counts;
import static cn.huiyin.mediation.support.Ledgers.refused;
import static cn.huiyin.mediation.support.Ledgers.sent;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.huiyin.embedded.quarkus.PlatformTestResource;
import cn.huiyin.mediation.support.County;
import cn.huiyin.mediation.support.Desk;
import cn.huiyin.mediation.support.Petitions;
import cn.huiyin.mediation.support.Table;
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
    initArgs = @ResourceArg(name = "service", value = "mediation"))
@DisplayName("台账导入：另一个县的评理室、评理案件、聘请")
class MediationLedgersTest {
  private static final String ROOMS =
      "roomCode,name,level,divisionCode,place,committee,establishedOn,closedOn";
  private static final String CASES =
      "caseNo,source,petitionNo,matterNo,roomCode,subject,requestedOn,admittedOn,heardOn,outcome,"
          + "concludedOn,agreement,lawyerAttended,reversedOn";
  private final String run = Desk.fresh("L");

  @BeforeEach
  void county() {
    County.known();
  }

  @Test
  @DisplayName("评理室：新收、再送不变、补写撤并、不可能的行逐列拒收")
  void roomsAreTakenContinuedAndRefused() {
    String open = room("1", "VILLAGE", County.NORTH, "2020-01-01", "");
    String closed = room("2", "TOWN", County.SOUTH, "2020-01-01", "2020-06-01");
    String[] bad = {
      room("3", "VILLAGE", "NOWHERE", "2020-01-01", ""),
      room("4", "PALACE", County.NORTH, "2020-01-01", ""),
      room("5", "TOWN", County.NORTH, "2020-01-01", "2019-12-31"),
      room("6", "TOWN", County.NORTH, "2999-01-01", "")
    };
    JsonPath job = sent("mediation_rooms", ROOMS, open, closed, bad[0], bad[1], bad[2], bad[3]);
    assertThat(counts(job)).isEqualTo("2 0 4");
    assertThat(refused(job))
        .containsExactly(
            run + "-3 divisionCode",
            run + "-4 level",
            run + "-5 closedOn",
            run + "-6 establishedOn");
    assertThat(counts(sent("mediation_rooms", ROOMS, open, closed))).isEqualTo("0 2 0");
    String later = room("1", "VILLAGE", County.NORTH, "2020-01-01", "2021-01-01");
    assertThat(counts(sent("mediation_rooms", ROOMS, later))).isEqualTo("1 0 0");
    String otherwise = room("1", "VILLAGE", County.SOUTH, "2020-01-01", "2021-01-01");
    assertThat(refused(sent("mediation_rooms", ROOMS, otherwise)))
        .containsExactly(run + "-1 divisionCode");
    assertThat(events("room", "room_code", "1")).isEqualTo("room-established room-closed");
  }

  @Test
  @DisplayName("评理案件：各种结果照办，案卷与逐步办理的一样；再送不变")
  void casesAreTakenByTheActsOfAUser() {
    String room = openRoom();
    String[] rows = {
      direct("1", room, "2021-02-01,2021-02-02,2021-02-10,RESOLVED,2021-02-11,ORAL,true,"),
      direct("2", room, "2021-02-01,2021-02-02,2021-02-10,FAILED,2021-02-11,,false,"),
      direct("3", room, "2021-02-01,,,WITHDRAWN,2021-02-11,,false,"),
      direct("4", room, "2021-02-01,2021-02-02,2021-02-10,RESOLVED,2021-02-11,WRITTEN,,2021-03-01"),
      direct("5", room, "2021-02-01,2021-02-02,,,,,,")
    };
    assertThat(counts(send(rows))).isEqualTo("5 0 0");
    assertThat(events("mediation_case", "case_no", "1"))
        .isEqualTo("requested consent-given consent-given admitted session-held concluded");
    assertThat(events("mediation_case", "case_no", "3")).isEqualTo("requested concluded");
    assertThat(events("mediation_case", "case_no", "4")).endsWith("concluded outcome-reversed");
    String count = Table.text("SELECT count(*) FROM case_event");
    assertThat(counts(send(rows))).isEqualTo("0 5 0");
    assertThat(Table.text("SELECT count(*) FROM case_event")).isEqualTo(count);
    String more = direct("5", room, "2021-02-01,2021-02-02,2021-02-09,PARTLY,2021-02-11,ORAL,,");
    assertThat(counts(send(more))).isEqualTo("1 0 0");
    assertThat(events("mediation_case", "case_no", "5"))
        .endsWith("admitted session-held concluded");
    String otherwise =
        direct("5", room, "2021-02-01,2021-02-02,2021-02-10,PARTLY,2021-02-11,ORAL,,");
    assertThat(refused(send(otherwise))).containsExactly(run + "-5 heardOn");
  }

  @Test
  @DisplayName("评理案件：不可能的行按列拒收，其余照办")
  void impossibleCasesAreRefusedAtTheirColumn() {
    String room = openRoom();
    JsonPath job =
        send(
            direct("a", "R-NONE", "2021-02-01,,,,,,,"),
            direct("b", room, "2021-02-01,,2021-02-10,,,,,"),
            direct("c", room, "2021-02-05,2021-02-01,,,,,,"),
            direct("d", room, "2021-02-01,2021-02-02,2021-02-10,RESOLVED,,ORAL,,"),
            direct("e", room, "2021-02-01,2021-02-02,2021-02-10,,2021-02-11,,,"),
            direct("f", room, "2021-02-01,2021-02-02,2021-02-10,RESOLVED,2021-01-11,ORAL,,"),
            direct("g", room, "2021-02-01,2021-02-02,2021-02-10,RESOLVED,2021-02-11,,,"),
            direct("h", room, "2021-02-01,2021-02-02,2021-02-10,FAILED,2021-02-11,ORAL,,"),
            direct("i", room, "2019-02-01,2019-02-02,2019-02-10,,,,,"),
            direct("j", room, "2021-02-01,2021-02-02,,,,,,2021-03-01"),
            direct("k", room, "2021-02-01,2021-02-02,,FAILED,2021-03-01,,,"),
            direct("l", room, "2021-13-01,,,,,,,"),
            row("m", "PETITION_REFERRAL,,,", room, "2021-02-01,,,,,,,"),
            direct("n", room, "2021-02-01,,,,,,,"));
    assertThat(refused(job))
        .containsExactly(
            run + "-a roomCode",
            run + "-b heardOn",
            run + "-c admittedOn",
            run + "-d concludedOn",
            run + "-e outcome",
            run + "-f concludedOn",
            run + "-g agreement",
            run + "-h agreement",
            run + "-i heardOn",
            run + "-j reversedOn",
            run + "-k concludedOn",
            run + "-l requestedOn",
            run + "-m source");
    assertThat(counts(job)).isEqualTo("1 0 13");
  }

  @Test
  @DisplayName("信访件尚未知晓的行先立案等待，知晓后自动续办；检举控告永不续办")
  void aRowWaitsForItsPetitionAndGoesOn() {
    String room = openRoom();
    String known = Desk.fresh("XF");
    String sealed = Desk.fresh("XF");
    String rest = "2021-02-01,2021-02-02,2021-02-10,RESOLVED,2021-02-11,ORAL,true,2021-03-01";
    String first = row("w", "PETITION_REFERRAL," + known + ",M-5,", room, rest);
    String second = row("s", "PETITION_REFERRAL," + sealed + ",M-6,", room, rest);
    assertThat(counts(send(first, second))).isEqualTo("2 0 0");
    assertThat(events("mediation_case", "case_no", "w")).isEqualTo("requested");
    Petitions.registered(sealed);
    Petitions.appeal(known, "M-5");
    await().until(() -> events("mediation_case", "case_no", "w").endsWith("outcome-reversed"));
    assertThat(events("mediation_case", "case_no", "w"))
        .isEqualTo(
            "requested petition-linked consent-given consent-given admitted session-held concluded"
                + " outcome-reversed");
    assertThat(events("mediation_case", "case_no", "s")).isEqualTo("requested");
    assertThat(
            Table.text(
                "SELECT string_agg(case_no, ' ') FROM waiting_row WHERE case_no LIKE '"
                    + run
                    + "%'"))
        .isEqualTo(run + "-s");
    String wrong = row("x", "PETITION_REFERRAL," + known + ",M-9,", room, "2021-02-01,,,,,,,");
    assertThat(refused(send(wrong))).containsExactly(run + "-x matterNo");
  }

  @Test
  @DisplayName("聘请：照办、补写终止、服务范围不明的拒收")
  void engagementsAreTaken() {
    String header = "engagementNo,lawyerId,lawyerName,firm,scope,startedOn,endedOn";
    String row = run + "-1,LAW-7,律师测试,某律所,LEGAL_ADVISER;LITIGATION,2021-05-10,";
    String bad = run + "-2,LAW-8,律师测试,某律所,COOKING,2021-05-10,";
    String early = run + "-3,LAW-8,律师测试,某律所,LITIGATION,2021-05-10,2021-05-09";
    JsonPath job = sent("counsel_engagements", header, row, bad, early);
    assertThat(refused(job)).containsExactly(run + "-2 scope", run + "-3 endedOn");
    assertThat(counts(sent("counsel_engagements", header, row + "2022-05-09"))).isEqualTo("1 0 0");
    assertThat(events("counsel_engagement", "engagement_no", "1"))
        .isEqualTo("counsel-engaged counsel-ended");
  }

  private String room(String no, String level, String division, String opened, String closed) {
    return String.join(",", run + "-" + no, "某室", level, division, "某处", "true", opened, closed);
  }

  private String openRoom() {
    sent("mediation_rooms", ROOMS, room("R", "VILLAGE", County.NORTH, "2020-01-01", ""));
    return run + "-R";
  }

  private String direct(String no, String room, String rest) {
    return row(no, "DIRECT_REQUEST,,,", room, rest);
  }

  private String row(String no, String source, String room, String rest) {
    return run + "-" + no + "," + source + room + ",邻里争议," + rest;
  }

  private static JsonPath send(String... rows) {
    String[] lines = new String[rows.length + 1];
    lines[0] = CASES;
    System.arraycopy(rows, 0, lines, 1, rows.length);
    return sent("mediation_cases", lines);
  }

  private String events(String table, String number, String no) {
    return Table.text(
        "SELECT string_agg(substr(e.type, 11), ' ' ORDER BY e.aggregate_version) FROM case_event e"
            + " JOIN %s t ON t.id = e.aggregate_id WHERE t.%s = '%s-%s'"
                .formatted(table, number, run, no));
  }
}
