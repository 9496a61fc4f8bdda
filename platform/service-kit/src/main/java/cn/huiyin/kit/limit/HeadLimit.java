package cn.huiyin.kit.limit;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * 请求地址与请求头的上限: too long ones, and addresses that are no UTF-8 or hold control characters, are
 * answered as problems; the web server alone would close the connection, or let a NUL through to
 * the database.
 */
@ApplicationScoped
public class HeadLimit {
  private static final int PRIORITY = 500;
  private static final int LONGEST_ADDRESS = 8 * 1024;
  private static final int LARGEST_HEADERS = 16 * 1024;
  private static final int FIRST_PRINTABLE = 0x20;
  private static final int DELETE = 0x7f;

  void register(@Observes Filters filters) {
    filters.register(HeadLimit::check, PRIORITY);
  }

  private static void check(RoutingContext context) {
    HttpServerRequest request = context.request();
    if (request.uri().length() > LONGEST_ADDRESS) {
      EarlyRefusal.URI_TOO_LONG.answer(context);
    } else if (headerSize(request) > LARGEST_HEADERS) {
      EarlyRefusal.HEADERS_TOO_LARGE.answer(context);
    } else if (!readable(request.uri())) {
      EarlyRefusal.UNREADABLE_ADDRESS.answer(context);
    } else {
      context.next();
    }
  }

  private static long headerSize(HttpServerRequest request) {
    long size = 0;
    for (Map.Entry<String, String> header : request.headers()) {
      size += header.getKey().length() + header.getValue().length();
    }
    return size;
  }

  /** Whether the address, its escapes resolved, is UTF-8 text without control characters. */
  static boolean readable(String uri) {
    byte[] bytes = new byte[uri.length()];
    int length = 0;
    for (int i = 0; i < uri.length(); i++) {
      int octet = uri.charAt(i);
      if (octet == '%') {
        octet = i + 2 < uri.length() ? octet(uri.charAt(i + 1), uri.charAt(i + 2)) : -1;
        i += 2;
      }
      if (octet < FIRST_PRINTABLE || octet == DELETE || octet > 0xff) {
        return false;
      }
      bytes[length++] = (byte) octet;
    }
    return isUtf8(bytes, length);
  }

  private static int octet(char high, char low) {
    int first = Character.digit(high, 16);
    int second = Character.digit(low, 16);
    return first < 0 || second < 0 ? -1 : first * 16 + second;
  }

  private static boolean isUtf8(byte[] bytes, int length) {
    try {
      StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(bytes, 0, length));
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }
}
