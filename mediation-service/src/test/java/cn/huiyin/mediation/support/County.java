package cn.huiyin.mediation.support;

import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A county that does not exist, told by org.v1: one county, two towns, three units. */
public final class County {
  public static final String COUNTY = "990001";
  public static final String NORTH = "990001-N";
  public static final String SOUTH = "990001-S";

  private County() {}

  /** Waits until the service knows it. */
  public static void known() {
    if (complete()) {
      return;
    }
    division(COUNTY, "COUNTY");
    division(NORTH, "TOWN");
    division(SOUTH, "TOWN");
    unit("U-BUREAU", COUNTY);
    unit("U-NORTH", NORTH);
    unit("U-SOUTH", SOUTH);
    await().atMost(Duration.ofSeconds(30)).until(County::complete);
  }

  private static boolean complete() {
    return "6"
        .equals(
            Table.text(
                "SELECT (SELECT count(*) FROM org_division_copy WHERE division_code IN"
                    + " ('990001', '990001-N', '990001-S'))"
                    + " + (SELECT count(*) FROM org_unit_copy WHERE unit_code IN"
                    + " ('U-BUREAU', 'U-NORTH', 'U-SOUTH'))"));
  }

  private static void division(String code, String level) {
    UUID id = UUID.nameUUIDFromBytes(code.getBytes(StandardCharsets.UTF_8));
    Wire.send(
        "org.v1",
        "org.division-changed",
        "division",
        id,
        1,
        Map.of("divisionCode", code, "name", "某地", "level", level, "inCounty", true));
  }

  private static void unit(String code, String division) {
    UUID id = UUID.nameUUIDFromBytes(code.getBytes(StandardCharsets.UTF_8));
    Wire.send(
        "org.v1",
        "org.unit-changed",
        "unit",
        id,
        1,
        Map.of(
            "unitCode",
            code,
            "name",
            "某单位",
            "level",
            "TOWN",
            "divisionCode",
            division,
            "kind",
            "GOVERNMENT",
            "subjectCodes",
            List.of(),
            "active",
            true));
  }
}
