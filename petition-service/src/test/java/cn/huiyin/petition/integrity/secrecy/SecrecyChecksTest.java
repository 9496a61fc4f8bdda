package cn.huiyin.petition.integrity.secrecy;

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
@DisplayName("对账，人和秘密部分：每一条都查得出违例")
class SecrecyChecksTest {
  private static final String SOME =
      "select min(petition_no) from petition where petition_no like 'QX-%' and not sealed";
  private static final String FORGED =
      """
      insert into case_event (aggregate_id, aggregate_version, event_id, aggregate_type, type, topic,
        occurred_on, recorded_at, actor_staff, actor_role, correlation_id, data)
      select id, 9000, '00000000-0000-7000-8000-00000000900e', 'petition', '%s', 'forged',
        '2024-12-31', now(), 'x', 'SYSTEM', '00000000-0000-7000-8000-000000009002', '%s'
      from petition where petition_no = (%s)
      """;
  private static final String UNFORGED = "delete from case_event where topic = 'forged'";
  private static final String OURS = " where petition_no = (" + SOME + ")";

  @Inject @Any Instance<IntegrityCheck> checks;

  /** A check, what breaks the data, and what mends it. */
  enum Breach {
    LAST_HOLDER(
        "I-02.last-holder-owns",
        "update petition set unsealing_requester = stage, stage = 'OBJECTED'"
            + " where petition_no = 'QX-2024-W-000001'",
        "update petition set stage = unsealing_requester, unsealing_requester = null"
            + " where petition_no like 'QX-%' and stage = 'OBJECTED'"),
    REPRESENTATIVES(
        "I-12.at-most-five-representatives",
        FORGED.formatted(
            "petition.registered", "{\"channel\":\"VISIT\",\"representatives\":6}", SOME),
        UNFORGED),
    ACCUSED(
        "I-50.accused-never-gets",
        "update petition set sealed = true, accused_unit = owner_unit" + OURS,
        "update petition set sealed = false, accused_unit = null"
            + " where petition_no like 'QX-%' and accused_unit = owner_unit"),
    UNSEALED(
        "I-53.sealed-stays-sealed", FORGED.formatted("petition.unsealed", "{}", SOME), UNFORGED),
    ANONYMOUS(
        "I-57.nothing-owed-nothing-missed",
        "insert into petition_clock (petition_id, line, clock, owner_unit, started_on, length, owed,"
            + " overdue_on) select id, 901, 'NOTIFY15', owner_unit, '2024-01-01', 15, false,"
            + " '2024-02-01' from petition"
            + OURS,
        "delete from petition_clock where line = 901"),
    RATED(
        "I-58.rated-by-petitioners",
        FORGED.formatted("petition.rated", "{\"object\":\"UNIT\"}", SOME),
        UNFORGED),
    CLASSIFIED(
        "I-60.classified-by-persons",
        FORGED.formatted("petition.classified", "{}", SOME),
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
