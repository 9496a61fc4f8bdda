package cn.huiyin.disclosure.resource;

import static cn.huiyin.disclosure.resource.Desk.ITEMS;
import static cn.huiyin.disclosure.resource.Desk.REQUESTS;
import static cn.huiyin.disclosure.resource.Desk.anybody;
import static cn.huiyin.disclosure.resource.Desk.as;
import static cn.huiyin.disclosure.resource.Desk.received;
import static cn.huiyin.disclosure.resource.Desk.wording;

import cn.huiyin.embedded.quarkus.PlatformTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(
    value = PlatformTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "disclosure"))
@DisplayName("错误的输入得400，从不是500")
class BadInputTest {

  @ParameterizedTest
  @DisplayName("查询条件")
  @ValueSource(
      strings = {
        ITEMS + "?stage=NOWHERE",
        ITEMS + "?formedFrom=yesterday",
        ITEMS + "?formedFrom=0001-01-01",
        ITEMS + "?limit=0",
        ITEMS + "?limit=201",
        ITEMS + "?limit=x",
        ITEMS + "?cursor=nonsense",
        REQUESTS + "?result=SHRUG",
        REQUESTS + "?receivedTo=%2B999999999-12-31",
        REQUESTS + "?cursor=eA"
      })
  void aBadQueryIsRefused(String path) {
    as("BUREAU_HEAD").get(path).then().statusCode(400).contentType("application/problem+json");
  }

  @ParameterizedTest
  @DisplayName("公众查询条件")
  @ValueSource(strings = {"?year=1", "?year=x", "?categoryCode=D99", "?limit=999", "?cursor=AAAA"})
  void aBadPublicQueryIsRefused(String query) {
    anybody().get("/api/v1/public/disclosures" + query).then().statusCode(400);
  }

  @ParameterizedTest
  @DisplayName("拟制的日期")
  @CsvSource({
    "formedOn, 0001-01-01",
    "formedOn, +999999999-12-31",
    "formedOn, 2023-02-30",
    "occurredOn, 0001-01-01",
    "occurredOn, 3000-01-01"
  })
  void aBadDateOfADraftIsRefused(String field, String value) {
    Map<String, Object> body =
        new java.util.HashMap<>(
            Map.of(
                "categoryCode", "D03",
                "mode", "PROACTIVE",
                "formedOn", "2023-05-22",
                "wording", wording("名称", "正文")));
    body.put(field, value);
    as("DISCLOSURE_EDITOR").body(body).post(ITEMS).then().statusCode(400);
  }

  @ParameterizedTest
  @DisplayName("补正期限")
  @ValueSource(strings = {"+999999999-12-31", "0001-01-01", "soon"})
  void aBadTermToCorrectIsRefused(String correctBy) {
    received("2024-01-25")
        .attempt(
            "DISCLOSURE_EDITOR",
            "correction-notices",
            Map.of("correctBy", correctBy, "occurredOn", "2024-01-26"))
        .statusCode(400);
  }

  @ParameterizedTest
  @DisplayName("不是编号的编号得404")
  @ValueSource(strings = {ITEMS + "/x", REQUESTS + "/00000000-0000-7000-8000-000000000000"})
  void whatIsNotThereIsNotFound(String path) {
    as("BUREAU_HEAD").get(path).then().statusCode(404).contentType("application/problem+json");
  }
}
