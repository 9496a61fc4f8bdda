package cn.huiyin.kit.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import java.io.IOException;

/**
 * 纯文本: text is text: no number in its place, no NUL, which no database column can hold, and no half
 * of a character, which is no text in any encoding.
 */
final class PlainText extends StringDeserializer {
  private static final long serialVersionUID = 1L;

  @Override
  public String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
    if (parser.currentToken().isNumeric() || parser.currentToken().isBoolean()) {
      return context.reportInputMismatch(String.class, "text expected");
    }
    String text = super.deserialize(parser, context);
    if (text != null && !isWhole(text)) {
      return context.reportInputMismatch(String.class, "NUL or half a character");
    }
    return text;
  }

  /** Whether the text can be written down: no NUL, every surrogate with its other half. */
  static boolean isWhole(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == 0 || Character.isLowSurrogate(c)) {
        return false;
      }
      if (Character.isHighSurrogate(c)) {
        i++;
        if (i == text.length() || !Character.isLowSurrogate(text.charAt(i))) {
          return false;
        }
      }
    }
    return true;
  }
}
