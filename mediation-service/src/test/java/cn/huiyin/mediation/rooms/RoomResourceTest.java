package cn.huiyin.mediation.rooms;

import static cn.huiyin.mediation.support.Desk.HEAD;
import static cn.huiyin.mediation.support.Desk.ROOMS;
import static cn.huiyin.mediation.support.Desk.as;
import static cn.huiyin.mediation.support.Desk.fresh;
import static cn.huiyin.mediation.support.Desk.on;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import cn.huiyin.embedded.quarkus.PlatformTestResource;
import cn.huiyin.mediation.support.County;
import cn.huiyin.mediation.support.Desk;
import cn.huiyin.mediation.support.Table;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
    value = PlatformTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "mediation"))
@DisplayName("评理室接口")
class RoomResourceTest {

  @BeforeEach
  void county() {
    County.known();
  }

  @Test
  @DisplayName("设立、查阅、撤并，撤并后不再开放")
  void aRoomOpensAndCloses() {
    String code = fresh("R");
    Desk.Case room =
        Desk.Case.of(
            ROOMS, as(HEAD).body(room(code, County.SOUTH)).post(ROOMS).then().statusCode(201));
    room.get(as("ANALYST")).statusCode(200).body("roomCode", equalTo(code));
    as("ANALYST")
        .queryParam("openOn", "2021-06-30")
        .queryParam("roomCode", code)
        .get(ROOMS)
        .then()
        .body("items", hasSize(1));
    Desk.Case closed = room.then(as(HEAD), "closures", on("2021-06-30"));
    as("ANALYST")
        .queryParam("openOn", "2021-06-30")
        .queryParam("roomCode", code)
        .get(ROOMS)
        .then()
        .body("items", hasSize(0));
    room.attempt(as(HEAD), "closures", on("2021-07-01")).statusCode(412);
    closed
        .attempt(as(HEAD), "closures", on("2021-07-01"))
        .statusCode(409)
        .body("code", equalTo("ROOM_ALREADY_CLOSED"));
    assertThat(
            Table.text(
                "SELECT string_agg(type, ' ' ORDER BY aggregate_version) FROM case_event"
                    + " WHERE aggregate_id = '"
                    + room.id()
                    + "'"))
        .isEqualTo("mediation.room-established mediation.room-closed");
  }

  @Test
  @DisplayName("未知区划、重复编号、未来日期、未知字段都拒绝")
  void whatCannotBeIsRefused() {
    String code = Desk.room();
    refused(room(fresh("R"), "NOWHERE"), 409, "UNKNOWN_DIVISION");
    refused(room(code, County.NORTH), 409, "NUMBER_TAKEN");
    Map<String, Object> future = room(fresh("R"), County.NORTH);
    future.put("occurredOn", "2999-01-01");
    refused(future, 409, "DATE_IN_FUTURE");
    Map<String, Object> strange = room(fresh("R"), County.NORTH);
    strange.put("nickname", "x");
    as(HEAD).body(strange).post(ROOMS).then().statusCode(400);
    as(HEAD).body(room("有 空格", County.NORTH)).post(ROOMS).then().statusCode(400);
  }

  @Test
  @DisplayName("同一幂等键得到同一个评理室")
  void oneKeyMakesOneRoom() {
    Map<String, Object> body = room(fresh("R"), County.NORTH);
    String key = fresh("key");
    String first = as(HEAD).header("Idempotency-Key", key).body(body).post(ROOMS).path("id");
    String second = as(HEAD).header("Idempotency-Key", key).body(body).post(ROOMS).path("id");
    assertThat(second).isEqualTo(first);
  }

  @Test
  @DisplayName("翻页不重不漏")
  void pagesCoverAllRoomsOnce() {
    String first = Desk.room();
    String second = Desk.room();
    String cursor =
        as("ANALYST")
            .queryParam("divisionCode", County.NORTH)
            .queryParam("limit", 1)
            .get(ROOMS)
            .then()
            .body("items", hasSize(1))
            .body("items.roomCode", not(hasItem(second)))
            .extract()
            .path("next");
    List<String> rest =
        as("ANALYST")
            .queryParam("divisionCode", County.NORTH)
            .queryParam("limit", 200)
            .queryParam("cursor", cursor)
            .get(ROOMS)
            .path("items.roomCode");
    assertThat(rest).contains(second).doesNotHaveDuplicates();
    assertThat(first).isNotEqualTo(second);
  }

  private static void refused(Map<String, Object> body, int status, String code) {
    as(HEAD).body(body).post(ROOMS).then().statusCode(status).body("code", equalTo(code));
  }

  private static Map<String, Object> room(String code, String division) {
    Map<String, Object> body = new HashMap<>();
    body.put("roomCode", code);
    body.put("name", "某镇评理室");
    body.put("level", "TOWN");
    body.put("divisionCode", division);
    body.put("committee", false);
    body.put("occurredOn", "2021-01-01");
    return body;
  }
}
