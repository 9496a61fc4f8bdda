package cn.huiyin.petition.contract;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.embedded.TestPlatform;
import cn.huiyin.embedded.contract.AuthorisationTrial;
import cn.huiyin.embedded.contract.CommittedCopy;
import cn.huiyin.embedded.contract.ExampleTrial;
import cn.huiyin.embedded.contract.OpenApiDocument;
import cn.huiyin.embedded.contract.Operation;
import cn.huiyin.embedded.quarkus.PlatformTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
    value = PlatformTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "petition"))
@DisplayName("接口契约：文档与权限表")
class ContractTest {
  private static final Path DOCS = Path.of("../docs");

  @TestHTTPResource("/")
  URI service;

  @Test
  @DisplayName("提交的OpenAPI文档就是服务给出的")
  void committedOpenApiIsWhatTheServiceServes() throws Exception {
    OpenApiDocument document = OpenApiDocument.of(service);
    assertThat(document.namedTwice()).isEmpty();
    String served = document.yaml();
    CommittedCopy copy = new CommittedCopy(DOCS.resolve("openapi/petition-service.yaml"));
    assertThat(copy.afterRendering(served)).isEqualTo(served);
  }

  @Test
  @DisplayName("权限表：无令牌401，角色不符403")
  void everyEndpointRefusesStrangersAndWrongRoles() throws Exception {
    List<Operation> operations = OpenApiDocument.of(service).operations();
    String table = AuthorisationTrial.table(operations);
    CommittedCopy copy = new CommittedCopy(DOCS.resolve("authorisation/petition-service.csv"));
    assertThat(copy.afterRendering(table)).isEqualTo(table);
    AuthorisationTrial trial =
        new AuthorisationTrial(service, role -> TestPlatform.shared().token(role, "U-NONE", null));
    assertThat(trial.wrongAnswers(operations)).isEmpty();
  }

  @Test
  @DisplayName("文档里的示例逐一发出，都看得懂")
  void everyExampleIsUnderstood() throws Exception {
    ExampleTrial trial =
        new ExampleTrial(service, role -> TestPlatform.shared().token(role, "U-NONE", null));
    assertThat(trial.wrongAnswers(OpenApiDocument.of(service))).isEmpty();
  }
}
