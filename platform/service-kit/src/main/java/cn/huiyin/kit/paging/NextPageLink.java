package cn.huiyin.kit.paging;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.net.URI;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** 下一页: {@code Link: rel=next} on every page that isn't the last. */
@Provider
public class NextPageLink implements ContainerResponseFilter {
  private static final String CURSOR = "cursor=";

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    if (response.getEntity() instanceof Page<?> page && page.next() != null) {
      String next = next(request.getUriInfo().getRequestUri(), page.next());
      response.getHeaders().add(HttpHeaders.LINK, "<" + next + ">; rel=\"next\"");
    }
  }

  /** The same request with another cursor, relative to this host. */
  static String next(URI asked, String cursor) {
    String query = asked.getRawQuery();
    Stream<String> kept =
        query == null
            ? Stream.empty()
            : Arrays.stream(query.split("&")).filter(part -> !part.startsWith(CURSOR));
    return asked.getRawPath()
        + "?"
        + Stream.concat(kept, Stream.of(CURSOR + cursor)).collect(Collectors.joining("&"));
  }
}
