package cn.huiyin.kit.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;

/**
 * 补全接口文档 (ARCHITECTURE 5): errors, their body, limits and the licence, the same for every service,
 * so that a resource states only what is its own. It completes what a service's own filters add
 * too, and so comes after them: the higher priority goes first.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD, priority = 0)
public class ContractCompletion implements OASFilter {
  private static final String LICENCE = "Huiyin, all rights with its owners";

  @Override
  public void filterOpenAPI(OpenAPI document) {
    if (document.getInfo() == null) {
      document.setInfo(OASFactory.createInfo());
    }
    document
        .getInfo()
        .setLicense(OASFactory.createLicense().name(LICENCE).identifier("LicenseRef-Huiyin"));
    document.setServers(
        List.of(OASFactory.createServer().url("/").description("同一来源 The host of this document")));
    if (document.getComponents() == null) {
      document.setComponents(OASFactory.createComponents());
    }
    Components components = document.getComponents();
    ProblemSchema.addTo(components);
    components.getSchemas().values().forEach(SchemaLimits::complete);
    RequestExamples examples = new RequestExamples(components);
    for (PathItem path : document.getPaths().getPathItems().values()) {
      path.getOperations().forEach(ContractCompletion::complete);
      path.getOperations().values().forEach(examples::complete);
    }
  }

  private static void complete(PathItem.HttpMethod method, Operation operation) {
    if (method == PathItem.HttpMethod.POST && !namesIdempotencyKey(operation)) {
      operation.addParameter(ParameterWords.idempotencyKey());
    }
    if (operation.getParameters() != null) {
      operation.getParameters().forEach(ParameterWords::complete);
    }
    // Said outright, so that an operation without a login isn't taken for one somebody forgot.
    if (operation.getSecurity() == null) {
      operation.setSecurity(new ArrayList<>());
    }
    ErrorAnswers.complete(method, operation);
  }

  private static boolean namesIdempotencyKey(Operation operation) {
    return operation.getParameters() != null
        && operation.getParameters().stream()
            .anyMatch(each -> ParameterWords.IDEMPOTENCY_KEY.equals(each.getName()));
  }
}
