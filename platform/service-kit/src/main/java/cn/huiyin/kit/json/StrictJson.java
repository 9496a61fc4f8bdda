package cn.huiyin.kit.json;

import cn.huiyin.kit.time.StatutoryClockSource;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.TimeZone;

/** 严格的JSON: what we can't mean, we don't guess. */
@Singleton
public class StrictJson implements ObjectMapperCustomizer {
  private static final int DEEPEST = 64;
  private static final int LONGEST_TEXT = 1_000_000;

  /** Last of all, so that nobody's module reads dates or texts more loosely. */
  @Override
  public int priority() {
    return MINIMUM_PRIORITY;
  }

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
    mapper.getFactory().enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);
    mapper.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    mapper.enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
    mapper.enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES);
    mapper.disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT);
    mapper.disable(MapperFeature.ALLOW_COERCION_OF_SCALARS);
    mapper.setTimeZone(TimeZone.getTimeZone(StatutoryClockSource.ZONE));
    SimpleModule texts = new SimpleModule();
    texts.addDeserializer(String.class, new PlainText());
    texts.addDeserializer(LocalDate.class, new PlausibleDay());
    texts.addDeserializer(OffsetDateTime.class, new PlausibleTime());
    mapper.registerModule(texts);
  }
}
