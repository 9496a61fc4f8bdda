package cn.huiyin.kit.json;

import cn.huiyin.kit.time.StatutoryClockSource;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.TimeZone;

/** 严格的JSON: what we can't mean, we don't guess. */
@Singleton
public class StrictJson implements ObjectMapperCustomizer {
  private static final int DEEPEST = 64;
  private static final int LONGEST_TEXT = 1_000_000;

  @Override
  public void customize(ObjectMapper mapper) {
    mapper
        .getFactory()
        .setStreamReadConstraints(
            StreamReadConstraints.builder()
                .maxNestingDepth(DEEPEST)
                .maxStringLength(LONGEST_TEXT)
                .maxNumberLength(50)
                .build());
    mapper.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    mapper.enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
    mapper.enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES);
    mapper.disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT);
    mapper.disable(MapperFeature.ALLOW_COERCION_OF_SCALARS);
    mapper.setTimeZone(TimeZone.getTimeZone(StatutoryClockSource.ZONE));
    SimpleModule texts = new SimpleModule();
    texts.addDeserializer(String.class, new PlainText());
    mapper.registerModule(texts);
  }

  /** Text is text: no number in its place, and no NUL, which no database column can hold. */
  private static final class PlainText extends StringDeserializer {
    private static final long serialVersionUID = 1L;

    @Override
    public String deserialize(JsonParser parser, DeserializationContext context)
        throws IOException {
      if (parser.currentToken().isNumeric() || parser.currentToken().isBoolean()) {
        return context.reportInputMismatch(String.class, "text expected");
      }
      String text = super.deserialize(parser, context);
      if (text != null && text.indexOf('\0') >= 0) {
        return context.reportInputMismatch(String.class, "NUL is not allowed");
      }
      return text;
    }
  }
}
