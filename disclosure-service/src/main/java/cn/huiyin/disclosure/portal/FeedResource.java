package cn.huiyin.disclosure.portal;

import cn.huiyin.disclosure.domain.item.DisclosureItem;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** 订阅 (Atom, RFC 4287): what changed last for the public, for the county portal to pull. */
@Path("/api/v1/public/disclosures/feed.atom")
@PermitAll
@SecurityRequirements
@Tag(name = "public", description = "公众查询 For everybody")
public class FeedResource {
  private static final int ENTRIES = 100;

  private final PublicCatalogue catalogue;
  private final AtomFeed feed;

  @Inject
  FeedResource(PublicCatalogue catalogue, AtomFeed feed) {
    this.catalogue = catalogue;
    this.feed = feed;
  }

  /** The last changes. */
  @GET
  @Produces(MediaType.APPLICATION_ATOM_XML)
  @Transactional
  @APIResponse(
      responseCode = "200",
      description = "Atom",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_ATOM_XML,
              schema = @Schema(implementation = String.class)))
  @Operation(
      operationId = "feedPublicDisclosures",
      summary = "公开信息订阅 Atom feed",
      description =
          "最近变动的公开信息：发布、更正、撤回；支持ETag与Last-Modified。The last changes, with ETag and Last-Modified.")
  public Response feed(@Context UriInfo uri, @Context Request request) {
    List<DisclosureItem> changed = catalogue.lastChanged(ENTRIES);
    return PublicCache.answer(
        request,
        changed,
        uri.getBaseUri().toString(),
        () ->
            Response.ok(
                feed.write(changed, uri.getBaseUri()),
                MediaType.APPLICATION_ATOM_XML_TYPE.withCharset("UTF-8")));
  }
}
