package cn.huiyin.kit.json;

import cn.huiyin.kit.calendar.DateLimits;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.datatype.jsr310.deser.LocalDateDeserializer;
import java.io.IOException;
import java.time.LocalDate;

/** 合理的日期: an ISO day written as text, within the dates that can be cases of ours. */
final class PlausibleDay extends StdDeserializer<LocalDate> {
  private static final long serialVersionUID = 1L;

  PlausibleDay() {
    super(LocalDate.class);
  }

  @Override
  public LocalDate deserialize(JsonParser parser, DeserializationContext context)
      throws IOException {
    if (!parser.hasToken(JsonToken.VALUE_STRING)) {
      return context.reportInputMismatch(LocalDate.class, "a date is text");
    }
    LocalDate day = LocalDateDeserializer.INSTANCE.deserialize(parser, context);
    if (day != null && !DateLimits.contain(day)) {
      return context.reportInputMismatch(LocalDate.class, "no date of a case");
    }
    return day;
  }
}
