package cn.huiyin.disclosure.portal;

import cn.huiyin.disclosure.casework.OrganSettings;
import cn.huiyin.disclosure.domain.item.DisclosureItem;
import cn.huiyin.kit.paging.Page;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** 公众查询: no login, limited per address, to be cached. */
@Path("/api/v1/public/disclosures")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@SecurityRequirements
@Tag(name = "public", description = "公众查询 For everybody")
public class PublicDisclosureResource {
  private final PublicCatalogue catalogue;
  private final OrganSettings organ;

  @Inject
  PublicDisclosureResource(PublicCatalogue catalogue, OrganSettings organ) {
    this.catalogue = catalogue;
    this.organ = organ;
  }

  /** The public catalogue. */
  @GET
  @Transactional
  @APIResponseSchema(PublicPage.class)
  @Operation(
      operationId = "listPublicDisclosures",
      summary = "公开目录 The public catalogue",
      description = "按公开日期倒序；已撤回的只留条目。Last published first; of a withdrawn item a stub.")
  public Response list(@BeanParam @Valid PublicFilter filter, @Context Request request) {
    Page<DisclosureItem> page = catalogue.find(filter);
    return PublicCache.answer(
        request, page.items(), page.next() + "", () -> Response.ok(page.map(PublicEntry::of)));
  }

  /** One item. */
  @GET
  @Path("/{id}")
  @Transactional
  @APIResponseSchema(PublicItem.class)
  @Operation(
      operationId = "getPublicDisclosure",
      summary = "公开信息 An item in full",
      description = "当前版本全文和更正记录；已撤回的没有正文。The open version; a withdrawn one has no text.")
  public Response get(@PathParam("id") UUID id, @Context Request request) {
    DisclosureItem item = catalogue.get(id);
    return PublicCache.answer(
        request,
        List.of(item),
        organ.publisher(),
        () -> Response.ok(PublicItem.of(item, organ.publisher())));
  }
}
