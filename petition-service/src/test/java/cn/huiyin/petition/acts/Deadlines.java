package cn.huiyin.petition.acts;

import java.util.List;
import java.util.Map;

/** 期限清单, as a caller reads it. */
final class Deadlines {
  private Deadlines() {}

  static List<Map<String, Object>> of(String role, String unit, String query) {
    return County.as(role, unit)
        .get("/api/v1/deadlines?" + query)
        .then()
        .statusCode(200)
        .extract()
        .jsonPath()
        .getList("items");
  }
}
