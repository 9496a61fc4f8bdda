package cn.huiyin.kit.limit;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Locale;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * 请求体上限: files may be large and are streamed to disk; every other body is held in memory and is
 * refused by its announced length before a byte of it is read.
 */
@ApplicationScoped
public class BodyLimit {
  private static final int PRIORITY = 400;
  private static final int TOO_LARGE = 413;
  private static final int LENGTH_REQUIRED = 411;
  private final long most;

  @Inject
  public BodyLimit(
      @ConfigProperty(name = "huiyin.http.max-plain-body-bytes", defaultValue = "2097152")
          long most) {
    this.most = most;
  }

  void register(@Observes Filters filters) {
    filters.register(this::check, PRIORITY);
  }

  private void check(RoutingContext context) {
    HttpServerRequest request = context.request();
    if (isMultipart(request)) {
      context.next();
    } else if (length(request) > most) {
      refuse(context, TOO_LARGE, "TOO_LARGE", "请求体过大", "the body is too large");
    } else if (request.getHeader("Transfer-Encoding") != null) {
      refuse(context, LENGTH_REQUIRED, "LENGTH_REQUIRED", "请给出Content-Length", "give the length");
    } else {
      context.next();
    }
  }

  private static boolean isMultipart(HttpServerRequest request) {
    String type = request.getHeader("Content-Type");
    return type != null && type.toLowerCase(Locale.ROOT).startsWith("multipart/form-data");
  }

  private static long length(HttpServerRequest request) {
    String length = request.getHeader("Content-Length");
    return length == null || !length.matches("\\d{1,18}") ? 0 : Long.parseLong(length);
  }

  /** The connection is closed since the rest of the body stands in it unread. */
  private static void refuse(
      RoutingContext context, int status, String code, String chinese, String english) {
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
