package cn.huiyin.petition.enquiry.search;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.embedded.quarkus.PlatformTestResource;
import cn.huiyin.petition.acts.Clerks;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(
    value = PlatformTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "petition"))
@DisplayName("按预警颜色检索")
class ColourSearchResourceTest {
  @BeforeEach
  void county() {
    Clerks.foundCounty();
  }

  private static boolean found(String id, String text, String colour) {
    List<String> ids =
        Clerks.as("INTAKE")
            .queryParam("colour", colour)
            .queryParam("q", text)
            .get("/api/v1/petitions")
            .then()
            .statusCode(200)
            .extract()
            .path("items.id");
    return ids.contains(id);
  }

  @ParameterizedTest(name = "{0}天前收到：{1}")
  @CsvSource({"0,GREEN", "40,OVERDUE"})
  @DisplayName("一件只有一种颜色：最急的那个期限的")
  void aPetitionHasTheColourOfItsMostUrgentClock(int daysAgo, String colour) {
    String text = "颜色检索之第" + daysAgo + "件龑";
    LocalDate day = LocalDate.now(ZoneId.of("Asia/Shanghai")).minusDays(daysAgo);
    String id =
        Clerks.register(
            Map.of(
                "channel",
                "LETTER",
                "divisionCode",
                Clerks.DIVISION,
                "receivedAt",
                day + "T00:00:00+08:00",
                "text",
                text));
    for (String each : List.of("GREEN", "YELLOW", "RED", "OVERDUE")) {
      assertThat(found(id, text, each)).as(each).isEqualTo(each.equals(colour));
    }
  }

  @Test
  @DisplayName("没有期限在走的，没有颜色；不认识的颜色答400")
  void whatIsOverHasNoColour() {
    String text = "颜色检索之作废件龑";
    String id = Clerks.register(text, null, null);
    Map<String, String> body = Map.of("reasonCode", "TEST_ENTRY");
    Clerks.act(Clerks.as("INTAKE"), id, "voidings", body).then().statusCode(200);
    Clerks.act(Clerks.as("BUREAU_HEAD"), id, "voidings/confirmations", body).then().statusCode(200);
    for (String each : List.of("GREEN", "YELLOW", "RED", "OVERDUE")) {
      assertThat(found(id, text, each)).as(each).isFalse();
    }
    Clerks.as("INTAKE")
        .queryParam("colour", "PINK")
        .get("/api/v1/petitions")
        .then()
        .statusCode(400);
  }
}
