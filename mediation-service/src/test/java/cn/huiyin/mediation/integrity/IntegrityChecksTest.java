package cn.huiyin.mediation.integrity;

import static cn.huiyin.mediation.support.Desk.MEDIATOR;
import static cn.huiyin.mediation.support.Desk.as;
import static cn.huiyin.mediation.support.Desk.fresh;
import static cn.huiyin.mediation.support.Ledgers.counts;
import static cn.huiyin.mediation.support.Ledgers.sent;
import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.embedded.quarkus.PlatformTestResource;
import cn.huiyin.kit.ops.IntegrityCheck;
import cn.huiyin.mediation.support.County;
import cn.huiyin.mediation.support.Desk;
import cn.huiyin.mediation.support.Table;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
    value = PlatformTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "mediation"))
@DisplayName("对账：真话通过，篡改发现")
class IntegrityChecksTest {
  @Inject SourceIsFixed source;
  @Inject ConfirmationsAreSound confirmations;
  @Inject CountedOnce once;
  @Inject SessionsInOpenRooms sessions;
  @Inject RoomStock stock;
  @Inject CasesLinked linked;
  @Inject LedgerRowsCarriedOn rows;

  @BeforeEach
  void county() {
    County.known();
  }

  @Test
  @DisplayName("I-31、I-32、I-33：来源、认定、只计一次")
  void backlogChecksFindWhatIsWrong() {
    String no = confirmed();
    String id = Table.text("SELECT id FROM backlog_case WHERE case_no = '" + no + "'");
    String ofCase = " WHERE aggregate_id = '" + id + "' AND type = 'backlog.";
    finds(
        source,
        "UPDATE backlog_case SET source = 'SOCIAL_HOTSPOT' WHERE case_no = '" + no + "'",
        "UPDATE backlog_case SET source = 'ASSIGNED' WHERE case_no = '" + no + "'");
    finds(
        confirmations,
        "UPDATE case_event SET actor_staff = 'x'"
            + ofCase
            + "resolution-submitted'"
            + "; UPDATE case_event SET actor_staff = 'x'"
            + ofCase
            + "resolution-verified'",
        "UPDATE case_event SET actor_staff = 'y'" + ofCase + "resolution-submitted'");
    finds(
        once,
        "UPDATE case_event SET type = 'backlog.resolution-confirmed'"
            + ofCase
            + "resolution-verified'",
        "UPDATE case_event SET type = 'backlog.resolution-verified'"
            + ofCase
            + "resolution-confirmed' AND aggregate_version = (SELECT min(aggregate_version)"
            + " FROM case_event"
            + ofCase
            + "resolution-confirmed')");
  }

  @Test
  @DisplayName("I-36：场次在开放的评理室，存量等于设立减撤并")
  void roomChecksFindWhatIsWrong() {
    String room = Desk.room();
    Desk.heard(Desk.requested(as(MEDIATOR), room, null));
    String where = " WHERE room_code = '" + room + "'";
    finds(
        sessions,
        "UPDATE room SET established_on = '2022-01-01'" + where,
        "UPDATE room SET established_on = '2021-01-01'" + where);
    finds(
        stock,
        "UPDATE room SET closed_on = '2024-01-01'" + where,
        "UPDATE room SET closed_on = NULL" + where);
  }

  @Test
  @DisplayName("I-26：待关联的案件被计数，等得太久的被发现")
  void waitingCasesAreCounted() {
    Desk.Case opened = Desk.requested(as(MEDIATOR), Desk.room(), fresh("XF"));
    assertThat(linked.check().ok()).isTrue();
    assertThat(linked.check().detail()).matches("[1-9]\\d* waiting for their petition");
    String event = " WHERE aggregate_id = '" + opened.id() + "'";
    finds(
        linked,
        "UPDATE case_event SET recorded_at = recorded_at - interval '2 days'" + event,
        "UPDATE case_event SET recorded_at = recorded_at + interval '2 days'" + event);
    finds(
        rows,
        "INSERT INTO waiting_row (case_no, lawyer_attended, stopped_by)"
            + " VALUES ('stopped', false, 'ROOM_NOT_OPEN')",
        "DELETE FROM waiting_row WHERE case_no = 'stopped'");
  }

  private static void finds(IntegrityCheck check, String wrong, String right) {
    assertThat(check.check().ok()).as(check.id()).isTrue();
    Table.change(wrong);
    try {
      assertThat(check.check().ok()).as(check.id() + " finds it").isFalse();
    } finally {
      Table.change(right);
    }
    assertThat(check.check().ok()).as(check.id() + " mended").isTrue();
  }

  private static String confirmed() {
    String no = fresh("I");
    assertThat(
            counts(
                sent(
                    "backlog_cases",
                    "caseNo,source,petitionNo,unitCode,leaderPost,listedOn,leaderSetOn,dueOn,"
                        + "resolutionType,submittedOn,verifiedOn,confirmedOn,revokedOn",
                    no
                        + ",ASSIGNED,,U-NORTH,副县长,2021-01-05,2021-01-08,2021-03-01,RZ4,2021-04-01,"
                        + "2021-04-05,2021-04-07,")))
        .isEqualTo("1 0 0");
    return no;
  }
}
