package cn.huiyin.kit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.embedded.TestPlatform;
import cn.huiyin.embedded.contract.AuthorisationTrial;
import cn.huiyin.embedded.contract.OpenApiDocument;
import cn.huiyin.embedded.contract.Operation;
import cn.huiyin.embedded.quarkus.PlatformTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
    value = PlatformTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "petition"))
@DisplayName("接口契约：文档与权限表")
class ContractTest {

  @TestHTTPResource("/")
  URI service;

  @Test
  @DisplayName("权限表：无令牌401，角色不符403")
  void everyEndpointRefusesStrangersAndWrongRoles() throws Exception {
    List<Operation> operations = OpenApiDocument.of(service).operations();
    String table = AuthorisationTrial.table(operations);
    assertThat(table).contains("getIntegrity,GET,/api/v1/operations/integrity,ADMIN");
    AuthorisationTrial trial =
        new AuthorisationTrial(service, role -> TestPlatform.shared().token(role, "U-NONE", null));
    assertThat(trial.wrongAnswers(operations)).isEmpty();
  }
}
