package cn.huiyin.kit.limit;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/**
 * 来访地址: where a request comes from. Behind a proxy it is the proxy's word, if {@code
 * quarkus.http.proxy.*} trusts it. Held in memory only, never logged.
 */
@RequestScoped
public class ClientAddress {
  private final RoutingContext request;

  @Inject
  public ClientAddress(RoutingContext request) {
    this.request = request;
  }

  /** The address, or {@code unknown}. */
  public String value() {
    return of(request.request());
  }

  static String of(HttpServerRequest request) {
    return request.remoteAddress() == null ? "unknown" : request.remoteAddress().hostAddress();
  }
}
