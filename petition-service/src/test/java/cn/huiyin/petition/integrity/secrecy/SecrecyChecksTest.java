package cn.huiyin.petition.integrity.secrecy;

import static cn.huiyin.petition.integrity.Breach.SOME;
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
@DisplayName("对账，人和秘密部分：每一条都查得出违例")
class SecrecyChecksTest {
  private static final String OURS = " where petition_no = (" + SOME + ")";

  @Inject @Any Instance<IntegrityCheck> checks;

  static List<Breach> theBreachIsFound() {
    return List.of(
        new Breach(
            "I-02.last-holder-owns",
            "update petition set unsealing_requester = stage, stage = 'OBJECTED'"
                + " where petition_no = 'QX-2024-W-000001'",
            "update petition set stage = unsealing_requester, unsealing_requester = null"
                + " where petition_no like 'QX-%' and stage = 'OBJECTED'"),
        forgedEvent(
            "I-12.at-most-five-representatives",
            "petition.registered",
            "{\"channel\":\"VISIT\",\"representatives\":6}",
            SOME),
        new Breach(
            "I-50.accused-never-gets",
            "update petition set sealed = true, accused_unit = owner_unit" + OURS,
            "update petition set sealed = false, accused_unit = null"
                + " where petition_no like 'QX-%' and accused_unit = owner_unit"),
        forgedEvent("I-53.sealed-stays-sealed", "petition.unsealed", "{}", SOME),
        new Breach(
            "I-57.nothing-owed-nothing-missed",
            "insert into petition_clock (petition_id, line, clock, owner_unit, started_on, length,"
                + " owed, overdue_on) select id, 901, 'NOTIFY15', owner_unit, '2024-01-01', 15,"
                + " false, '2024-02-01' from petition"
                + OURS,
            "delete from petition_clock where line = 901"),
        forgedEvent("I-58.rated-by-petitioners", "petition.rated", "{\"object\":\"UNIT\"}", SOME),
        forgedEvent("I-60.classified-by-persons", "petition.classified", "{}", SOME));
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
}
