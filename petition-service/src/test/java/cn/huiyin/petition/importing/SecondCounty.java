package cn.huiyin.petition.importing;

import cn.huiyin.embedded.TestPlatform;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** 清溪县2024年: a small invented county with its own codes, taken in by its ledgers. */
public final class SecondCounty {
  public static final Path FOLDER = Path.of("src/test/resources/ledgers/qingxi-2024");
  private static final List<String> LEDGERS =
      List.of("divisions", "units", "petitions", "leader_receptions", "reviews");

  private SecondCounty() {}

  /** The jobs of the ledgers, in their order; sending them again adds nothing. */
  public static Map<String, JsonPath> send() {
    Map<String, JsonPath> jobs = new LinkedHashMap<>();
    LEDGERS.forEach(ledger -> jobs.put(ledger, LedgerSending.sendFrom(FOLDER, ledger)));
    return jobs;
  }

  /** A caller in a role, of a unit or of none. */
  public static RequestSpecification as(String role, String unit) {
    return RestAssured.given().auth().oauth2(TestPlatform.shared().token(role, unit, null));
  }

  /** The id of a petition by its number. */
  public static UUID id(String petitionNo) {
    return UUID.fromString(one("select id::text from petition where petition_no = ?", petitionNo));
  }

  public static String stage(String petitionNo) {
    return one("select stage from petition where petition_no = ?", petitionNo);
  }

  public static long count(String sql, Object... values) {
    return Long.parseLong(one(sql, values));
  }

  /** The one value a query answers, as text. */
  public static String one(String sql, Object... values) {
    try (Connection connection = TestPlatform.shared().connectAsOwner("petition");
        PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      try (ResultSet row = statement.executeQuery()) {
        return row.next() ? row.getString(1) : null;
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
