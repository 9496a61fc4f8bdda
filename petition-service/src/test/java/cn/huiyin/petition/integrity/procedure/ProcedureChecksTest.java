package cn.huiyin.petition.integrity.procedure;

import static cn.huiyin.petition.integrity.Breach.forgedEvent;

import cn.huiyin.embedded.quarkus.PlatformTestResource;
import cn.huiyin.kit.ops.IntegrityCheck;
import cn.huiyin.petition.importing.SecondCounty;
import cn.huiyin.petition.integrity.Breach;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
@QuarkusTestResource(
    value = PlatformTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "petition"))
@DisplayName("对账，程序部分：每一条都查得出违例")
class ProcedureChecksTest {
  private static final String PROCEDURE =
      "select min(petition_no) from petition where petition_no like 'QX-%' and route = 'R31_6'";
  private static final String ROUTED =
      "select min(petition_no) from petition where petition_no like 'QX-%' and route <> 'R31_6'";

  @Inject @Any Instance<IntegrityCheck> checks;

  /** A clock that nobody started, with its extensions and exclusions as they stand in its row. */
  private static Breach clock(
      String check, String clock, String extensions, String exclusions, String petition) {
    return new Breach(
        check,
        """
        insert into petition_clock
          (petition_id, line, clock, owner_unit, started_on, length, owed, extensions, exclusions,
           stopped_on)
        select id, 900, '%s', owner_unit, '2024-01-01', 60, true, %s, %s, null from petition
        where petition_no = (%s)
        """
            .formatted(clock, extensions, exclusions, petition),
        "delete from petition_clock where line = 900");
  }

  static List<Breach> theBreachIsFound() {
    return List.of(
        new Breach(
            "I-06.parts-whole",
            "insert into petition_part select id, 900, 1, 'NOBODY', null from petition"
                + " where petition_no = ("
                + PROCEDURE
                + ")",
            "delete from petition_part where line = 900"),
        new Breach(
            "I-07.repeats-not-handled",
            "update petition set conclusion = 'SETTLED' where disposition = 'LINKED_AS_REPEAT'"
                + " and conclusion = 'REPEAT_ANSWERED'",
            "update petition set conclusion = 'REPEAT_ANSWERED'"
                + " where disposition = 'LINKED_AS_REPEAT' and conclusion = 'SETTLED'"),
        new Breach(
            "I-13.opinions-whole",
            "update petition set heard_on = heard_on + 10000 where opinion_served_on is not null",
            "update petition set heard_on = heard_on - 10000 where opinion_served_on is not null"),
        new Breach(
            "I-17.nothing-after-finality",
            "insert into matter select 'X' || matter_no, 0, null, null, 'RECOGNISED', '2000-01-01'"
                + " from matter; update petition set matter_no = 'X' || matter_no",
            "update petition set matter_no = substring(matter_no from 2);"
                + " delete from matter where final_on = '2000-01-01'"),
        new Breach(
            "I-21.assignments-reported",
            "update petition set report_state = 'SUBMITTED' where dispatch_mode = 'TRANSFER'"
                + " and report_state is null",
            "update petition set report_state = null where dispatch_mode = 'TRANSFER'"),
        forgedEvent("I-22.objections-in-time", "petition.objection-raised", "{}", PROCEDURE),
        forgedEvent(
            "I-23.targets-competent",
            "petition.dispatched",
            "{\"unitCode\":\"NOBODY\",\"overridesCompetence\":true}",
            PROCEDURE));
  }

  static List<Breach> theWrongClockIsFound() {
    return List.of(
        clock("I-10.handling-only-in-procedure", "HANDLE60", "null", "null", ROUTED),
        clock(
            "I-11.one-extension",
            "HANDLE60",
            "'20@2024-01-01;20@2024-02-01'",
            "null",
            PROCEDURE + " and accepted_on is not null"),
        clock("I-18.windows-served", "REVIEW_WIN30", "null", "null", ROUTED),
        clock(
            "I-19.only-rereview-excludes",
            "NOTIFY15",
            "null",
            "'2024-01-02/2024-01-03'",
            PROCEDURE));
  }

  @BeforeEach
  void county() {
    SecondCounty.send();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource
  @DisplayName("违例被查出，改正后不再报告")
  void theBreachIsFound(Breach breach) {
    breach.isFoundBy(checks);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource
  @DisplayName("期限账上不该有的行被查出，删去后不再报告")
  void theWrongClockIsFound(Breach breach) {
    breach.isFoundBy(checks);
  }
}
