package cn.huiyin.disclosure.casework;

import cn.huiyin.kit.act.IfMatch;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
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
}
