package cn.huiyin.kit.limit;

import io.vertx.ext.web.RoutingContext;
import java.util.Locale;

/**
 * 提前拒绝: a problem answered before a byte of the body is read; the connection is closed since the
 * rest of the request may stand in it unread.
 */
record EarlyRefusal(int status, String code, String chinese, String english) {

  static final EarlyRefusal TOO_LARGE =
      new EarlyRefusal(413, "TOO_LARGE", "请求体过大", "the body is too large");
  static final EarlyRefusal LENGTH_REQUIRED =
      new EarlyRefusal(411, "LENGTH_REQUIRED", "请给出Content-Length", "give the length");
  static final EarlyRefusal URI_TOO_LONG =
      new EarlyRefusal(414, "URI_TOO_LONG", "请求地址过长", "the address is too long");
  static final EarlyRefusal HEADERS_TOO_LARGE =
      new EarlyRefusal(431, "HEADERS_TOO_LARGE", "请求头过长", "the headers are too long");
  static final EarlyRefusal UNREADABLE_ADDRESS =
      new EarlyRefusal(400, "UNREADABLE_ADDRESS", "请求地址含有无法识别的字符", "the address can't be read");

  void answer(RoutingContext context) {
    context
        .response()
        .setStatusCode(status)
        .putHeader("Content-Type", "application/problem+json")
        .putHeader("Connection", "close")
        .end(
            """
            {"type":"urn:huiyin:problem:%s","title":"%s","status":%d,"detail":"%s (%s)","code":"%s"}"""
                .formatted(
                    code.toLowerCase(Locale.ROOT).replace('_', '-'),
                    chinese,
                    status,
                    chinese,
                    english,
                    code))
        .onComplete(done -> context.request().connection().close());
  }
}
