package cn.huiyin.kit.limit;

import cn.huiyin.kit.problem.Problems;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** 公众端限流: so many requests a minute from one address on what needs no login. */
@ApplicationScoped
public class PublicRateLimit {
  private static final int MINUTE_SECONDS = 60;
  private static final int MOST_ADDRESSES = 100_000;

  private final Map<String, Integer> counts = new ConcurrentHashMap<>();
  private final Clock clock;
  private final int perMinute;
  private volatile long minute;

  @Inject
  public PublicRateLimit(
      Clock clock,
      @ConfigProperty(name = "huiyin.public.requests-per-minute", defaultValue = "300")
          int perMinute) {
    this.clock = clock;
    this.perMinute = perMinute;
  }

  /** Ends a request with 429 when its address has had its share of this minute. */
  @ServerRequestFilter
  public void limit(ContainerRequestContext context, HttpServerRequest request) {
    if (context.getUriInfo().getPath().startsWith("/api/v1/public/")) {
      count(request.remoteAddress() == null ? "unknown" : request.remoteAddress().hostAddress());
    }
  }

  private void count(String address) {
    long second = clock.instant().getEpochSecond();
    long now = second / MINUTE_SECONDS;
    if (now != minute || counts.size() > MOST_ADDRESSES) {
      counts.clear();
      minute = now;
    }
    if (counts.merge(address, 1, Integer::sum) > perMinute) {
      throw Problems.tooMany((int) (MINUTE_SECONDS - second % MINUTE_SECONDS));
    }
  }
}
