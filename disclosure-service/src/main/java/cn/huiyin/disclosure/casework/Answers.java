package cn.huiyin.disclosure.casework;

import cn.huiyin.kit.act.IfMatch;
import cn.huiyin.kit.paging.Page;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;

/** 回答: the shape of every answer: the view with its version, a new case with its address. */
public final class Answers {
  private Answers() {}

  /** 200 with the version for the next If-Match. */
  public static Response seen(Object view, long eventVersion) {
    return Response.ok(view).header(HttpHeaders.ETAG, IfMatch.tag(eventVersion)).build();
  }

  /** 201 with address and version. */
  public static Response created(URI location, Object view, long eventVersion) {
    return Response.created(location)
        .entity(view)
        .header(HttpHeaders.ETAG, IfMatch.tag(eventVersion))
        .build();
  }

  /** 200 with a page and, if there is more, the address of the next. */
  public static Response page(Page<?> page, UriInfo uri) {
    return addressed(Response.ok(page), page, uri).build();
  }

  /** Adds the address of the next page. */
  public static Response.ResponseBuilder addressed(
      Response.ResponseBuilder answer, Page<?> page, UriInfo uri) {
    return page.next() == null
        ? answer
        : answer.link(
            uri.getRequestUriBuilder().replaceQueryParam("cursor", page.next()).build(), "next");
  }
}
