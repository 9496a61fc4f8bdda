package cn.huiyin.petition.acts;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.embedded.contract.OpenApiDocument;
import cn.huiyin.embedded.contract.Operation;
import cn.huiyin.embedded.quarkus.PlatformTestResource;
import cn.huiyin.kit.identity.Role;
import cn.huiyin.petition.importing.SecondCounty;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
    value = PlatformTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "petition"))
@DisplayName("I-52 没有一个入口不留痕就显示身份")
class NoUnauditedIdentityResourceTest {
  private static final String NAME = "金丝雀乙丙";
  private static final String PHONE = "19987654321";
  private static final String ADDRESS = "金丝雀巷七号";

  @TestHTTPResource("/")
  URI service;

  private static RequestSpecification as(Role role) {
    String unit =
        switch (role) {
          case UNIT_HANDLER, UNIT_HEAD -> County.TOWN;
          case REVIEWER -> County.REVIEW;
          default -> null;
        };
    return SecondCounty.as(role.name(), unit).urlEncodingEnabled(false);
  }

  private static long views(String id) {
    return SecondCounty.count(
        "select count(*) from audit_log where act = 'view.full' and aggregate_id = ?",
        UUID.fromString(id));
  }

  private static Case canary() {
    County.found();
    var registered =
        County.as("INTAKE")
            .body(
                County.registration("2026-11-02")
                    .replace("测试甲", NAME)
                    .replace("19900001111", PHONE)
                    .replace("测试村1号", ADDRESS))
            .post("/api/v1/petitions");
    registered.then().statusCode(201);
    Case petition =
        new Case(
            registered.path("petition.id"),
            registered.path("queryCode"),
            registered.header("ETag"),
            "2026-11-02");
    return petition.withTown("2026-11-03");
  }

  @Test
  @DisplayName("每一个GET，每一个角色：要么看不到姓名、电话、住址，要么有审计")
  void everyGetIsTriedByEveryRole() throws Exception {
    Case petition = canary();
    List<String> leaks = new ArrayList<>();
    for (Operation operation : OpenApiDocument.of(service).operations()) {
      if ("GET".equals(operation.method()) && operation.path().startsWith("/api/v1/")) {
        String address =
            operation
                .path()
                .replace("{id}", petition.id())
                .replace("{matterNo}", String.valueOf(petition.matterNo()))
                .replaceAll("\\{[^}]+}", "NONE");
        for (Role role : Role.values()) {
          long before = views(petition.id());
          String body = new String(as(role).get(address).asByteArray(), StandardCharsets.UTF_8);
          if (Stream.of(NAME, PHONE, ADDRESS).anyMatch(body::contains)
              && views(petition.id()) == before) {
            leaks.add(operation.id() + " to " + role);
          }
        }
      }
    }
    assertThat(leaks).isEmpty();
  }
}
