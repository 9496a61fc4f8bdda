package cn.huiyin.kit.openapi;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/**
 * 长度和范围: every string, number and array of the document has a limit. Where a resource states none,
 * which is in answers, the widest that can occur is stated.
 */
final class SchemaLimits {
  /** Characters of the longest text that is taken anywhere, and so of the longest given. */
  private static final int LONGEST_TEXT = 20_000;

  private static final int MOST_ITEMS = 10_000;
  private static final int LONGEST_WAIT_SECONDS = 86_400;

  private SchemaLimits() {}

  /** States the limits of a schema and of all inside it. */
  static void complete(Schema schema) {
    List<SchemaType> types = Objects.requireNonNullElse(schema.getType(), List.of());
    if (types.contains(SchemaType.STRING) && isOpenText(schema)) {
      schema.setMaxLength(LONGEST_TEXT);
    }
    if (types.contains(SchemaType.ARRAY) && schema.getMaxItems() == null) {
      schema.setMaxItems(MOST_ITEMS);
    }
    if (types.contains(SchemaType.INTEGER)) {
      integer(schema);
    }
    inside(schema).forEach(SchemaLimits::complete);
  }

  static Schema seconds() {
    return OASFactory.createSchema()
        .addType(SchemaType.INTEGER)
        .format("int32")
        .minimum(BigDecimal.ONE)
        .maximum(BigDecimal.valueOf(LONGEST_WAIT_SECONDS));
  }

  private static boolean isOpenText(Schema schema) {
    return schema.getMaxLength() == null
        && schema.getFormat() == null
        && schema.getRef() == null
        && schema.getEnumeration() == null;
  }

  private static void integer(Schema schema) {
    boolean wide = "int64".equals(schema.getFormat());
    if (schema.getMinimum() == null) {
      schema.setMinimum(BigDecimal.valueOf(wide ? Long.MIN_VALUE : Integer.MIN_VALUE));
    }
    if (schema.getMaximum() == null) {
      schema.setMaximum(BigDecimal.valueOf(wide ? Long.MAX_VALUE : Integer.MAX_VALUE));
    }
  }

  private static Stream<Schema> inside(Schema schema) {
    Map<String, Schema> properties =
        Objects.requireNonNullElse(schema.getProperties(), Map.<String, Schema>of());
    Stream<Schema> elements =
        Stream.of(schema.getItems(), schema.getAdditionalPropertiesSchema())
            .filter(Objects::nonNull);
    return Stream.concat(properties.values().stream(), elements);
  }
}
