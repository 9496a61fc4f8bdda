package cn.huiyin.kit.openapi;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/** 问题说明的结构: {@link cn.huiyin.kit.problem.ProblemBody} as a schema. */
final class ProblemSchema {
  static final String NAME = "Problem";
  static final String REF = "#/components/schemas/" + NAME;
  private static final int LONGEST = 500;
  private static final int MOST_VIOLATIONS = 100;

  private ProblemSchema() {}

  static void addTo(Components components) {
    Schema violation =
        object("一个字段的错误 One field's error")
            .addProperty("field", text("字段 field"))
            .addProperty("message", text("错误 what is wrong"))
            .required(List.of("field", "message"));
    Schema violations =
        OASFactory.createSchema()
            .addType(SchemaType.ARRAY)
            .maxItems(MOST_VIOLATIONS)
            .items(violation)
            .description("字段错误 field errors");
    components.addSchema(
        NAME,
        object("问题说明 A problem (RFC 9457)")
            .addProperty("type", text("问题的种类，URI stable kind of problem"))
            .addProperty("title", text("一句话 a short sentence"))
            .addProperty("status", status())
            .addProperty("detail", text("哪里不对、怎么办 what is wrong and what to do"))
            .addProperty("code", text("稳定代码 stable code"))
            .addProperty("article", text("所依据的条文 the article a broken rule rests on"))
            .addProperty("violations", violations)
            .required(List.of("type", "title", "status", "code")));
  }

  private static Schema object(String description) {
    return OASFactory.createSchema().addType(SchemaType.OBJECT).description(description);
  }

  private static Schema text(String description) {
    return OASFactory.createSchema()
        .addType(SchemaType.STRING)
        .maxLength(LONGEST)
        .description(description);
  }

  private static Schema status() {
    return OASFactory.createSchema()
        .addType(SchemaType.INTEGER)
        .format("int32")
        .minimum(BigDecimal.valueOf(400))
        .maximum(BigDecimal.valueOf(599))
        .description("HTTP 状态码 status");
  }
}
