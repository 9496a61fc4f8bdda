package cn.huiyin.kit.json;

import cn.huiyin.kit.calendar.DateLimits;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.datatype.jsr310.deser.InstantDeserializer;
import java.io.IOException;
import java.time.OffsetDateTime;

/** 合理的时间: an ISO time with its offset written as text, within the dates of our cases. */
final class PlausibleTime extends StdDeserializer<OffsetDateTime> {
  private static final long serialVersionUID = 1L;

  PlausibleTime() {
    super(OffsetDateTime.class);
  }

  @Override
  public OffsetDateTime deserialize(JsonParser parser, DeserializationContext context)
      throws IOException {
    if (!parser.hasToken(JsonToken.VALUE_STRING)) {
      return context.reportInputMismatch(OffsetDateTime.class, "a time is text");
    }
    OffsetDateTime time = InstantDeserializer.OFFSET_DATE_TIME.deserialize(parser, context);
    if (time != null && !DateLimits.contain(time.toLocalDate())) {
      return context.reportInputMismatch(OffsetDateTime.class, "no time of a case");
    }
    return time;
  }
}
