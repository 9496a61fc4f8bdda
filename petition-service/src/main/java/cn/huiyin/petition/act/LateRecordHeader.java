package cn.huiyin.petition.act;

import cn.huiyin.petition.calendar.LateReason;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** 补录理由的请求头 (DOMAIN 2.9, rule 9): in the API's document, the same for every act of staff. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class LateRecordHeader implements OASFilter {
  static final String NAME = "Late-Record-Reason";
  private static final List<String> ACTS =
      List.of("/api/v1/petitions", "/api/v1/matters", "/api/v1/supervisions");

  @Override
  public void filterOpenAPI(OpenAPI document) {
    document
        .getPaths()
        .getPathItems()
        .forEach(
            (path, item) -> {
              if (item.getPOST() != null && ACTS.stream().anyMatch(path::startsWith)) {
                describe(item);
              }
            });
  }

  private static void describe(PathItem item) {
    item.getPOST()
        .addParameter(
            OASFactory.createParameter()
                .name(NAME)
                .in(Parameter.In.HEADER)
                .required(false)
                .description(
                    "补录理由；使期限停止的行为超过规定工作日录入的必填 Why it is recorded late; needed where a clock is"
                        + " ended and more working days have passed than the policy leaves")
                .example(LateReason.PAPER_FIRST.name())
                .schema(
                    OASFactory.createSchema()
                        .addType(SchemaType.STRING)
                        .enumeration(
                            Arrays.stream(LateReason.values())
                                .filter(reason -> reason != LateReason.UNSTATED)
                                .map(reason -> (Object) reason.name())
                                .toList())));
  }
}
