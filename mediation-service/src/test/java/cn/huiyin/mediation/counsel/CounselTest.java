package cn.huiyin.mediation.counsel;

import static cn.huiyin.mediation.support.Desk.HEAD;
import static cn.huiyin.mediation.support.Desk.as;
import static cn.huiyin.mediation.support.Desk.fresh;
import static cn.huiyin.mediation.support.Desk.on;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import cn.huiyin.embedded.quarkus.PlatformTestResource;
import cn.huiyin.mediation.support.Desk.Case;
import cn.huiyin.mediation.support.Table;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
    value = PlatformTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "mediation"))
@DisplayName("聘请律师")
class CounselTest {
  private static final String PATH = "/api/v1/counsel-engagements";
  private static final String NAME = "南宫无忌测试";

  @Test
  @DisplayName("聘请、终止；姓名加密保存，不在任何事件、审计里")
  void theNameIsKeptEncryptedAndNowhereElse() {
    String lawyer = fresh("LAW");
    Map<String, Object> body = on("2021-05-10", "lawyerId", lawyer);
    body.put("lawyerName", NAME);
    body.put("firm", "某律师事务所");
    body.put("scopes", List.of("LITIGATION", "LEGAL_ADVISER"));
    Case engaged = Case.of(PATH, as(HEAD).body(body).post(PATH).then().statusCode(201));
    engaged.get(as(HEAD)).body("lawyerName", equalTo(NAME)).body("endedOn", equalTo(null));
    engaged.get(as("ANALYST")).statusCode(403);
    String row = "FROM counsel_engagement WHERE id = '" + engaged.id() + "'";
    assertThat(Table.text("SELECT position('" + NAME + "'::bytea IN lawyer_name) " + row))
        .isEqualTo("0");
    assertThat(Table.text("SELECT count(*) FROM case_event WHERE data::text LIKE '%南宫%'"))
        .isEqualTo("0");
    Case ended = engaged.then(as(HEAD), "endings", on("2022-05-09"));
    ended.attempt(as(HEAD), "endings", on("2022-05-10")).statusCode(409);
    as(HEAD)
        .queryParam("lawyerId", lawyer)
        .queryParam("inOffice", true)
        .get(PATH)
        .then()
        .body("items", hasSize(0));
    as(HEAD).queryParam("lawyerId", lawyer).get(PATH).then().body("items", hasSize(1));
  }
}
