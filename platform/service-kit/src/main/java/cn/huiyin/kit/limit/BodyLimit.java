package cn.huiyin.kit.limit;

import io.quarkus.vertx.http.runtime.VertxHttpRecorder;
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
 * it is read. A file sent in pieces announces none: it goes to disk, and reading ends where a file
 * that announced its length would have been refused.
 */
@ApplicationScoped
public class BodyLimit {
  private static final int PRIORITY = 400;

  /** Quarkus's own stands at route -2; a filter's priority is its route's, negative. */
  private static final int AFTER_THE_GENERAL_LIMIT = 1;

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
    filters.register(this::limitUnannounced, AFTER_THE_GENERAL_LIMIT);
  }

  /** The general limit is that of ledgers; it is set by then, and this is the narrower one. */
  private void limitUnannounced(RoutingContext context) {
    HttpServerRequest request = context.request();
    boolean ledger = isMultipart(request) && request.path().startsWith(LEDGERS);
    if (!ledger && request.getHeader("Content-Length") == null) {
      long most = isMultipart(request) ? mostFile : mostPlain;
      context.put(VertxHttpRecorder.MAX_REQUEST_SIZE_KEY, most);
    }
    context.next();
  }

  private void check(RoutingContext context) {
    HttpServerRequest request = context.request();
    boolean file = isMultipart(request);
    if (file && request.path().startsWith(LEDGERS)) {
      context.next();
    } else if (length(request) > (file ? mostFile : mostPlain)) {
      EarlyRefusal.TOO_LARGE.answer(context);
    } else if (!file && request.getHeader("Transfer-Encoding") != null) {
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
