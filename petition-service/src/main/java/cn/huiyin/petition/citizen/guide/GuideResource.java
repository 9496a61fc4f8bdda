package cn.huiyin.petition.citizen.guide;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** 信访指南 (第十八条): published for everybody. */
@Path("/api/v1/public/guide")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "public", description = "公众 Without a login")
public class GuideResource {
  private static final int HOUR_SECONDS = 3600;

  private final GuideBook book;

  @Inject
  GuideResource(GuideBook book) {
    this.book = book;
  }

  /** The guide; may be cached for an hour. */
  @GET
  @PermitAll
  @APIResponseSchema(Guide.class)
  @Operation(
      operationId = "getGuide",
      summary = "信访指南 How to petition",
      description = "渠道、程序、期限和须知；可以缓存。Channels, procedures, time limits; cacheable, with an ETag.")
  public Response getGuide(@Context Request request) {
    EntityTag tag = new EntityTag(book.tag());
    CacheControl cache = new CacheControl();
    cache.setMaxAge(HOUR_SECONDS);
    Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
    Response.ResponseBuilder answer =
        unchanged == null ? Response.ok(book.guide()).tag(tag) : unchanged;
    return answer.cacheControl(cache).build();
  }
}
