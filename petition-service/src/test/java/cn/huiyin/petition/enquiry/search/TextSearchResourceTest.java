package cn.huiyin.petition.enquiry.search;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.embedded.quarkus.PlatformTestResource;
import cn.huiyin.petition.acts.Clerks;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(
    value = PlatformTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "petition"))
@DisplayName("正文检索")
class TextSearchResourceTest {
  private static final String PATH = "/api/v1/petitions";

  @BeforeEach
  void county() {
    Clerks.foundCounty();
  }

  private static JsonPath search(RequestSpecification caller, String name, String value) {
    return caller.queryParam(name, value).get(PATH).then().statusCode(200).extract().jsonPath();
  }

  private static List<String> found(String q) {
    return search(Clerks.as("INTAKE"), "q", q).getList("items.id");
  }

  @ParameterizedTest(name = "q={0}")
  @ValueSource(
      strings = {
        "鱻",
        "鱻麤",
        "麤鱻",
        "鱻麤鱻石",
        "石😀",
        "😀",
        "'; drop table petition; --",
        "' or '1'='1",
        "\\'",
        "Ab_c%"
      })
  @DisplayName("少见的字从字对索引中找到；引号、分号、注释、表情都只是文字")
  void aRarePieceIsFoundByItsPairs(String q) {
    String id =
        Clerks.register(
            "鱻麤鱻石😀；'; drop table petition; -- 和 ' or '1'='1 以及 \\' 与 Ab_c%。", null, null);
    assertThat(found(q)).contains(id);
  }

  @ParameterizedTest(name = "q={0}")
  @ValueSource(strings = {"鱻石麤", "麤麤", "aB_C%x", "' or '1'='2", "\\\\", "😀😀"})
  @DisplayName("字都有而不相连的不算")
  void whatIsNotInOnePieceIsNotFound(String q) {
    String id = Clerks.register("鱻麤鱻石😀；' or '1'='1 以及 \\' 与 Ab_c%。", null, null);
    assertThat(found(q)).doesNotContain(id);
  }

  @Test
  @DisplayName("字母不分大小写")
  void lettersAreFoundInAnyCase() {
    String id = Clerks.register("请管一管QQ群里的Zxqv广告。", null, null);
    assertThat(found("zXQv")).containsExactly(id);
    assertThat(found("X")).contains(id);
  }

  @Test
  @DisplayName("翻页时有新件登记，已定的页不动：不重不漏")
  void pagesStandStillUnderWrites() {
    List<String> before = new ArrayList<>();
    for (int i = 0; i < 7; i++) {
      before.add(0, Clerks.register("龘龘村第" + i + "次反映路灯不亮。", null, null));
    }
    List<String> seen = new ArrayList<>();
    String cursor = null;
    do {
      RequestSpecification asked = Clerks.as("INTAKE").queryParam("limit", 2);
      if (cursor != null) {
        asked.queryParam("cursor", cursor);
      }
      JsonPath page = search(asked, "q", "龘龘");
      seen.addAll(page.getList("items.id"));
      cursor = page.getString("next");
      Clerks.register("龘龘村又来一件。", null, null);
    } while (cursor != null);
    assertThat(seen).containsExactlyElementsOf(before);
  }

  @Test
  @DisplayName("电话、证件号码按盲索引整号查，写法不同也能查到，不能查一部分")
  void aPersonIsFoundByBlindIndex() {
    String phone = Clerks.phone();
    String id = Clerks.register("请修路。", phone, "88010119900307108x");
    assertThat(search(Clerks.as("INTAKE"), "phone", phone).getList("items.id")).containsExactly(id);
    assertThat(search(Clerks.as("INTAKE"), "phone", "+86 " + phone).getList("items.id"))
        .containsExactly(id);
    assertThat(
            search(Clerks.as("CLASSIFIER"), "idNumber", "880101 19900307 108X").getList("items.id"))
        .contains(id);
    assertThat(search(Clerks.as("INTAKE"), "phone", phone.substring(0, 7)).getList("items.id"))
        .isEmpty();
    assertThat(search(Clerks.as("INTAKE"), "phone", "——").getList("items.id")).isEmpty();
  }

  @Test
  @DisplayName("分析员不能按人查；单位按人也只查到本单位的")
  void whoMayLookForAPerson() {
    String phone = Clerks.phone();
    Clerks.register("请修路。", phone, null);
    Clerks.as("ANALYST").queryParam("phone", phone).get(PATH).then().statusCode(403);
    assertThat(search(Clerks.as("UNIT_HANDLER", Clerks.TOWN), "phone", phone).getList("items.id"))
        .isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "?q=%00",
        "?q=a%00b",
        "?receivedFrom=%2B999999999-12-31",
        "?receivedTo=-0001-01-01",
        "?phone=1999999999999999999999999999999999"
      })
  @DisplayName("不成文字、不成日期的条件答400")
  void whatIsNoTextIsRefused(String query) {
    Clerks.as("INTAKE").urlEncodingEnabled(false).get(PATH + query).then().statusCode(400);
  }
}
