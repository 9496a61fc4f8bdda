package cn.huiyin.kit.openapi;

import java.util.Locale;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** 通用参数的说明: parameters that mean the same everywhere are described once. */
final class ParameterWords {
  static final String IDEMPOTENCY_KEY = "Idempotency-Key";
  static final String SOME_ID = "018f0000-0000-7000-8000-00000000dead";
  private static final String SOME_KEY = "b3f1c2d4-0001";
  private static final int LONGEST_KEY = 200;
  private static final Map<String, String> WORDS =
      Map.ofEntries(
          Map.entry("id", "标识 Identifier"),
          Map.entry("If-Match", "读到的版本，即 ETag The version that was read, its ETag"),
          Map.entry("If-None-Match", "已有的版本 The version the caller has"),
          Map.entry(IDEMPOTENCY_KEY, "幂等键，同键同文只办一次 The same key and body act once"),
          Map.entry("Accept-Language", "zh 或 en The language of problems"),
          Map.entry("cursor", "上一页给出的位置 Where the page before ended"),
          Map.entry("limit", "每页条数，至多200 Items of a page, at most 200"),
          Map.entry("q", "正文中的任何一段文字 Any piece of the text"),
          Map.entry("unit", "机关、单位代码 Code of the organ"),
          Map.entry("division", "区划代码 Code of the division"),
          Map.entry("from", "起始日 First day"),
          Map.entry("to", "截止日 Last day"),
          Map.entry("year", "年度 Year"),
          Map.entry("purpose", "查看身份信息的用途 Why identity is looked at"),
          Map.entry("X-Query-Code", "查询码 The query code"));

  private static final Map<String, Object> EXAMPLES =
      Map.of(
          "id", SOME_ID, "If-Match", "\"1\"", "limit", 50, "year", 2026, IDEMPOTENCY_KEY, SOME_KEY);

  private ParameterWords() {}

  /** 幂等键: on every POST. */
  static Parameter idempotencyKey() {
    return OASFactory.createParameter()
        .name(IDEMPOTENCY_KEY)
        .in(Parameter.In.HEADER)
        .required(false)
        .example(SOME_KEY)
        .schema(
            OASFactory.createSchema()
                .addType(SchemaType.STRING)
                .minLength(1)
                .maxLength(LONGEST_KEY));
  }

  static void complete(Parameter parameter) {
    if (parameter.getDescription() == null) {
      String said = WORDS.get(parameter.getName());
      parameter.setDescription(said == null ? sentence(parameter.getName()) : said);
    }
    if (parameter.getExample() == null && parameter.getExamples() == null) {
      parameter.setExample(EXAMPLES.get(parameter.getName()));
    }
    if (parameter.getSchema() != null) {
      SchemaLimits.complete(parameter.getSchema());
    }
  }

  /** {@code receivedFrom} is "Received from". */
  private static String sentence(String name) {
    String words =
        name.replaceAll("([a-z])([A-Z])", "$1 $2").replace('-', ' ').toLowerCase(Locale.ROOT);
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }
}
