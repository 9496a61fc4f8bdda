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
@DisplayName("台账导入：另一个县的目标、积案、专项行动")
class BacklogLedgersTest {
  private static final String CASES =
      "caseNo,source,petitionNo,unitCode,leaderPost,listedOn,leaderSetOn,dueOn,resolutionType,"
          + "submittedOn,verifiedOn,confirmedOn,revokedOn";
  private static final String ACTIVITIES = "activityNo,type,heldOn,unitCode,cancelled,note";
  private final String run = Desk.fresh("B");

  @BeforeEach
  void county() {
    County.known();
  }

  @Test
  @DisplayName("积案：按日期逐步办理，逾期照收，补写续办，再送不变")
  void casesGoStepByStep() {
    String petition = Desk.fresh("XF");
    String done =
        row(
            "1",
            "ASSIGNED," + petition,
            "副县长,2021-01-05,2021-01-08,2021-03-01,RZ5,2021-04-01,2021-04-05,2021-04-07,");
    String open = row("2", "SOCIAL_HOTSPOT,", ",2021-01-05,,,,,,,");
    String lateLeader =
        row(
            "3",
            "SOCIAL_HOTSPOT,",
            "副县长,2021-01-05,2021-04-06,,RZ1,2021-04-01,2021-04-05,2021-04-07,2021-05-01");
    assertThat(counts(send(done, open, lateLeader))).isEqualTo("3 0 0");
    assertThat(events("1"))
        .isEqualTo(
            "proposed listed assigned leader-set resolution-submitted resolution-verified"
                + " resolution-confirmed");
    assertThat(events("3"))
        .isEqualTo(
            "proposed listed assigned resolution-submitted resolution-verified leader-set"
                + " resolution-confirmed resolution-revoked");
    assertThat(counts(send(done, open, lateLeader))).isEqualTo("0 3 0");
    String more = row("2", "SOCIAL_HOTSPOT,", "县长,2021-01-05,2021-01-09,,,,,,");
    assertThat(counts(send(more))).isEqualTo("1 0 0");
    assertThat(events("2")).isEqualTo("proposed listed assigned leader-set");
    assertThat(actors("1")).isEqualTo("4");
    Petitions.appeal(petition, "M-8");
    await().until(() -> events("1").endsWith("petition-linked"));
  }

  @Test
  @DisplayName("积案：不可能的行按列拒收")
  void impossibleCasesAreRefusedAtTheirColumn() {
    String petition = Desk.fresh("XF");
    JsonPath job =
        send(
            row("a", "ASSIGNED,", "副县长,2021-01-05,,,,,,,"),
            row("b", "ASSIGNED,", ",2021-01-05,2021-01-06,,,,,,"),
            row("c", "ASSIGNED,", "副县长,2021-01-05,2021-01-04,,,,,,"),
            row("d", "ASSIGNED,", "副县长,2021-01-05,2021-01-06,,,2021-02-01,,,"),
            row("e", "ASSIGNED,", "副县长,2021-01-05,2021-01-06,,RZ1,2021-02-01,,2021-02-03,"),
            row("f", "ASSIGNED,", ",2021-01-05,,,RZ1,2021-02-01,2021-02-02,2021-02-03,"),
            row(
                "g",
                "ASSIGNED,",
                "副县长,2021-01-05,2021-02-04,,RZ1,2021-02-01,2021-02-02,2021-02-03,"),
            row("h", "ASSIGNED,", ",2021-01-05,,2021-01-04,,,,,"),
            row("i", "BOTH,", ",2021-01-05,,,,,,,"),
            row("j", "ASSIGNED," + petition, ",2021-01-05,,,,,,,"),
            row("k", "SOCIAL_HOTSPOT," + petition, ",2021-01-05,,,,,,,"),
            row("l", "ASSIGNED,", ",2021-01-05,,,,,,,").replace("U-NORTH", "U-NONE"));
    assertThat(refused(job))
        .containsExactly(
            run + "-a leaderSetOn",
            run + "-b leaderPost",
            run + "-c leaderSetOn",
            run + "-d resolutionType",
            run + "-e confirmedOn",
            run + "-f confirmedOn",
            run + "-g confirmedOn",
            run + "-h dueOn",
            run + "-i source",
            run + "-k petitionNo",
            run + "-l unitCode");
    assertThat(counts(job)).isEqualTo("1 0 11");
  }

  @Test
  @DisplayName("专项行动：召开的、取消的、其他活动；已召开的可补写取消")
  void activitiesAreHeldOrCancelled() {
    String held = run + "-1,DISPATCH_MEETING,2021-03-28,U-BUREAU,false,调度";
    JsonPath job =
        sent(
            "campaign_activities",
            ACTIVITIES,
            held,
            run + "-2,SUPERVISION,2021-04-01,U-NORTH,true,",
            run + "-3,NOTICE,2021-04-01,U-NORTH,false,",
            run + "-4,PARTY,2021-04-01,U-NORTH,false,",
            run + "-5,SUPERVISION,2021-04-01,U-NONE,false,");
    assertThat(counts(job)).isEqualTo("3 0 2");
    assertThat(refused(job)).containsExactly(run + "-4 type", run + "-5 unitCode");
    assertThat(activity("1")).isEqualTo("activity-planned meeting-held");
    assertThat(activity("2")).isEqualTo("activity-planned supervision-cancelled");
    assertThat(activity("3")).isEqualTo("activity-planned activity-held");
    assertThat(counts(sent("campaign_activities", ACTIVITIES, held.replace("false", "true"))))
        .isEqualTo("1 0 0");
    assertThat(activity("1")).endsWith("meeting-cancelled");
    assertThat(refused(sent("campaign_activities", ACTIVITIES, held)))
        .containsExactly(run + "-1 cancelled");
  }

  @Test
  @DisplayName("目标：首次以年初日设定，改数即调整")
  void targetsAreSetAndChanged() {
    String header = "year,metric,target";
    assertThat(counts(sent("backlog_targets", header, "2016,backlog.resolved,7")))
        .isEqualTo("1 0 0");
    assertThat(counts(sent("backlog_targets", header, "2016,backlog.resolved,7")))
        .isEqualTo("0 1 0");
    assertThat(counts(sent("backlog_targets", header, "2016,backlog.resolved,8")))
        .isEqualTo("1 0 0");
    assertThat(
            Table.text(
                "SELECT string_agg(data ->> 'target', ' ' ORDER BY aggregate_version)"
                    + " || ' ' || min(occurred_on) FROM case_event"
                    + " WHERE type = 'backlog.annual-target-set' AND data ->> 'year' = '2016'"))
        .isEqualTo("7 8 2016-01-01");
    assertThat(refused(sent("backlog_targets", header, "2017,Ein Satz,8")))
        .containsExactly("2017 metric");
  }

  private String row(String no, String sourceAndPetition, String rest) {
    return run + "-" + no + "," + sourceAndPetition + ",U-NORTH," + rest;
  }

  private static JsonPath send(String... rows) {
    String[] lines = new String[rows.length + 1];
    lines[0] = CASES;
    System.arraycopy(rows, 0, lines, 1, rows.length);
    return sent("backlog_cases", lines);
  }

  private String events(String no) {
    return Table.text(
        "SELECT string_agg(substr(e.type, 9), ' ' ORDER BY e.aggregate_version) FROM case_event e"
            + " JOIN backlog_case b ON b.id = e.aggregate_id WHERE b.case_no = '%s-%s'"
                .formatted(run, no));
  }

  /** Supervisor, head of the bureau, leader and handler are four persons. */
  private String actors(String no) {
    return Table.text(
        "SELECT count(DISTINCT e.actor_staff) FROM case_event e"
            + " JOIN backlog_case b ON b.id = e.aggregate_id WHERE b.case_no = '%s-%s'"
                .formatted(run, no));
  }

  private String activity(String no) {
    return Table.text(
        "SELECT string_agg(substr(e.type, 9), ' ' ORDER BY e.aggregate_version) FROM case_event e"
            + " JOIN campaign_activity a ON a.id = e.aggregate_id WHERE a.activity_no = '%s-%s'"
                .formatted(run, no));
  }
}
