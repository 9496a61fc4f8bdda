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
 * 请求体上限: a ledger may be very large and is streamed to disk, another file has a limit of its own,
 * and every other body is held in memory; each is refused by its announced length before a byte of
 * it is read. What announces none is refused, but for ledgers: they go to disk and are measured there,
 * after their sender has logged in.
 */
@ApplicationScoped
public class BodyLimit {
  private static final int PRIORITY = 400;
  private static final String LEDGERS = "/api/v1/ledger-imports";
  private final long mostPlain;
  private final long mostFile;

  @Inject
  public BodyLimit(
      @ConfigProperty(name = "huiyin.http.max-plain-body-bytes", defaultValue = "2097152")
          long mostPlain,
      @ConfigProperty(name = "huiyin.http.max-file-body-bytes", defaultValue = "33554432")
          long mostFile) {
    this.mostPlain = mostPlain;
    this.mostFile = mostFile;
  }

  void register(@Observes Filters filters) {
    filters.register(this::check, PRIORITY);
  }

  private void check(RoutingContext context) {
    HttpServerRequest request = context.request();
    boolean file = isMultipart(request);
    if (file && request.path().startsWith(LEDGERS)) {
      context.next();
    } else if (length(request) > (file ? mostFile : mostPlain)) {
      EarlyRefusal.TOO_LARGE.answer(context);
    } else if (request.getHeader("Transfer-Encoding") != null) {
      EarlyRefusal.LENGTH_REQUIRED.answer(context);
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
}
