package cn.huiyin.kit.limit;

import cn.huiyin.kit.problem.Problems;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.time.Clock;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * 公众端限流: so many requests a minute from one address on what needs no login, and fewer of those that
 * write.
 */
@ApplicationScoped
public class PublicRateLimit {
  private final PerMinute requests;
  private final PerMinute writes;
  private final int mostRequests;
  private final int mostWrites;

  @Inject
  public PublicRateLimit(
      Clock clock,
      @ConfigProperty(name = "huiyin.public.requests-per-minute", defaultValue = "300")
          int mostRequests,
      @ConfigProperty(name = "huiyin.public.writes-per-minute", defaultValue = "60")
          int mostWrites) {
    this.requests = new PerMinute(clock);
    this.writes = new PerMinute(clock);
    this.mostRequests = mostRequests;
    this.mostWrites = mostWrites;
  }

  /** Ends a request with 429 when its address has had its share of this minute. */
  @ServerRequestFilter
  public void limit(ContainerRequestContext context, HttpServerRequest request) {
    if (context.getUriInfo().getPath().startsWith("/api/v1/public/")) {
      String address = ClientAddress.of(request);
      require(requests, address, mostRequests);
      if ("POST".equals(context.getMethod())) {
        require(writes, address, mostWrites);
      }
    }
  }

  private static void require(PerMinute counts, String address, int most) {
    if (counts.count(address) > most) {
      throw Problems.tooMany(counts.secondsLeft());
    }
  }
}
