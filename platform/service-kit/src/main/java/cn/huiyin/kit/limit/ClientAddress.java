package cn.huiyin.kit.limit;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.HexFormat;

/**
 * 来访地址: where a request comes from. Behind a proxy it is the proxy's word, if {@code
 * quarkus.http.proxy.*} trusts it. Held in memory only, never logged.
 */
@RequestScoped
public class ClientAddress {
  private static final int NETWORK_BYTES = 8;

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
    return request.remoteAddress() == null
        ? "unknown"
        : network(request.remoteAddress().hostAddress());
  }

  /** Of IPv6 the first 64 bits: whoever has one such address has them all. */
  static String network(String address) {
    if (address.indexOf(':') < 0) {
      return address;
    }
    try {
      InetAddress parsed = InetAddress.getByName(address);
      return parsed instanceof Inet6Address
          ? HexFormat.of().formatHex(parsed.getAddress(), 0, NETWORK_BYTES)
          : parsed.getHostAddress();
    } catch (UnknownHostException e) {
      return address;
    }
  }
}
