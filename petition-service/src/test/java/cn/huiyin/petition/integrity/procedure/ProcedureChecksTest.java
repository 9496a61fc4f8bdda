package cn.huiyin.petition.integrity.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.embedded.TestPlatform;
import cn.huiyin.embedded.quarkus.PlatformTestResource;
import cn.huiyin.kit.ops.CheckResult;
import cn.huiyin.kit.ops.IntegrityCheck;
import cn.huiyin.petition.importing.SecondCounty;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@QuarkusTest
@QuarkusTestResource(
    value = PlatformTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "petition"))
@DisplayName("对账，程序部分：每一条都查得出违例")
class ProcedureChecksTest {
  private static final String CLOCK =
      """
      insert into petition_clock
        (petition_id, line, clock, owner_unit, started_on, length, owed, extensions, exclusions,
         stopped_on)
      select id, 900, '%s', owner_unit, '%s', 60, true, %s, %s, null from petition
      where petition_no = (%s)
      """;
  private static final String NO_CLOCK = "delete from petition_clock where line = 900";
  private static final String PROCEDURE =
      "select min(petition_no) from petition where petition_no like 'QX-%' and route = 'R31_6'";
  private static final String ROUTED =
      "select min(petition_no) from petition where petition_no like 'QX-%' and route <> 'R31_6'";

  private static final String FORGED =
      """
      insert into case_event (aggregate_id, aggregate_version, event_id, aggregate_type, type, topic,
        occurred_on, recorded_at, actor_staff, actor_role, correlation_id, data)
      select id, 9000, '00000000-0000-7000-8000-00000000900f', 'petition', '%s', 'forged',
        '2024-12-31', now(), 'x', 'X', '00000000-0000-7000-8000-000000009001', '%s'
      from petition where petition_no = (%s)
      """;
  private static final String UNFORGED = "delete from case_event where topic = 'forged'";

  @Inject @Any Instance<IntegrityCheck> checks;

  /** A check, what breaks the data, and what mends it. */
  enum Breach {
    PARTS(
        "I-06.parts-whole",
        "insert into petition_part select id, 900, 1, 'NOBODY', null from petition"
            + " where petition_no = ("
            + PROCEDURE
            + ")",
        "delete from petition_part where line = 900"),
    REPEAT(
        "I-07.repeats-not-handled",
        "update petition set conclusion = 'SETTLED' where disposition = 'LINKED_AS_REPEAT'"
            + " and conclusion = 'REPEAT_ANSWERED'",
        "update petition set conclusion = 'REPEAT_ANSWERED'"
            + " where disposition = 'LINKED_AS_REPEAT' and conclusion = 'SETTLED'"),
    HANDLING(
        "I-10.handling-only-in-procedure",
        CLOCK.formatted("HANDLE60", "2024-01-01", "null", "null", ROUTED),
        NO_CLOCK),
    EXTENSION(
        "I-11.one-extension",
        CLOCK.formatted(
            "HANDLE60",
            "2024-01-01",
            "'20@2024-01-01;20@2024-02-01'",
            "null",
            PROCEDURE + " and accepted_on is not null"),
        NO_CLOCK),
    OPINION(
        "I-13.opinions-whole",
        "update petition set heard_on = heard_on + 10000 where opinion_served_on is not null",
        "update petition set heard_on = heard_on - 10000 where opinion_served_on is not null"),
    FINALITY(
        "I-17.nothing-after-finality",
        "insert into matter select 'X' || matter_no, 0, null, null, 'RECOGNISED', '2000-01-01'"
            + " from matter; update petition set matter_no = 'X' || matter_no",
        "update petition set matter_no = substring(matter_no from 2);"
            + " delete from matter where final_on = '2000-01-01'"),
    WINDOW(
        "I-18.windows-served",
        CLOCK.formatted("REVIEW_WIN30", "2024-01-01", "null", "null", ROUTED),
        NO_CLOCK),
    EXCLUSION(
        "I-19.only-rereview-excludes",
        CLOCK.formatted("NOTIFY15", "2024-01-01", "null", "'2024-01-02/2024-01-03'", PROCEDURE),
        NO_CLOCK),
    REPORT(
        "I-21.assignments-reported",
        "update petition set report_state = 'SUBMITTED' where dispatch_mode = 'TRANSFER'"
            + " and report_state is null",
        "update petition set report_state = null where dispatch_mode = 'TRANSFER'"),

    OBJECTION(
        "I-22.objections-in-time",
        FORGED.formatted("petition.objection-raised", "{}", PROCEDURE),
        UNFORGED),
    TARGET(
        "I-23.targets-competent",
        FORGED.formatted(
            "petition.dispatched",
            "{\"unitCode\":\"NOBODY\",\"overridesCompetence\":true}",
            PROCEDURE),
        UNFORGED);

    private final String id;
    private final String breaking;
    private final String mending;

    Breach(String id, String breaking, String mending) {
      this.id = id;
      this.breaking = breaking;
      this.mending = mending;
    }
  }

  @BeforeEach
  void county() {
    SecondCounty.send();
  }

  @ParameterizedTest
  @EnumSource
  @DisplayName("违例被查出，改正后不再报告")
  void theBreachIsFound(Breach breach) {
    assertThat(result(breach)).satisfies(ok -> assertThat(ok.ok()).as(ok.detail()).isTrue());
    owner(breach.breaking);
    try {
      assertThat(result(breach).ok()).isFalse();
    } finally {
      owner(breach.mending);
    }
    assertThat(result(breach).ok()).isTrue();
  }

  private CheckResult result(Breach breach) {
    return checks.stream()
        .filter(check -> check.id().equals(breach.id))
        .findFirst()
        .orElseThrow()
        .check();
  }

  private static void owner(String sql) {
    try (Connection connection = TestPlatform.shared().connectAsOwner("petition");
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
