package cn.huiyin.disclosure.enquiry;

import cn.huiyin.disclosure.casework.UnitScope;
import cn.huiyin.disclosure.casework.item.ItemAnswers;
import cn.huiyin.disclosure.casework.item.ItemView;
import cn.huiyin.disclosure.domain.item.DisclosureItem;
import cn.huiyin.disclosure.domain.item.DisclosureItems;
import cn.huiyin.kit.casework.Actor;
import cn.huiyin.kit.identity.Caller;
import cn.huiyin.kit.identity.Role;
import cn.huiyin.kit.paging.Page;
import cn.huiyin.kit.problem.Problems;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** 公开信息的查询. */
@Path("/api/v1/disclosures")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({
  Role.Names.DISCLOSURE_EDITOR,
  Role.Names.UNIT_HANDLER,
  Role.Names.UNIT_HEAD,
  Role.Names.SECRECY_REVIEWER,
  Role.Names.BUREAU_HEAD
})
@Tag(name = "disclosures", description = "公开信息 Items of disclosure")
public class ItemEnquiryResource {
  private final ItemSearch search;
  private final DisclosureItems items;
  private final ItemAnswers answers;
  private final Caller caller;

  @Inject
  ItemEnquiryResource(
      ItemSearch search, DisclosureItems items, ItemAnswers answers, Caller caller) {
    this.search = search;
    this.items = items;
    this.answers = answers;
    this.caller = caller;
  }

  /** Items, newest first. */
  @GET
  @Transactional
  @APIResponseSchema(ItemPage.class)
  @Operation(
      operationId = "listDisclosures",
      summary = "公开信息目录 List items",
      description = "按编制先后倒序，可按环节、类别、方式、成文日期、名称筛选。Newest first, with filters.")
  public Page<ItemView> list(@BeanParam @Valid ItemFilter filter) {
    return search.find(filter, reader()).map(answers::view);
  }

  /** One item. */
  @GET
  @Path("/{id}")
  @Transactional
  @APIResponseSchema(ItemView.class)
  @Operation(
      operationId = "getDisclosure",
      summary = "公开信息 Get an item",
      description = "最新版本的内容、环节和主动公开期限，ETag为其版本。The newest version; the ETag is for If-Match.")
  public Response get(@PathParam("id") UUID id) {
    DisclosureItem item = items.find(id).orElseThrow(Problems::notFound);
    UnitScope.check(reader(), item.unitCode());
    return answers.seen(item);
  }

  private Actor reader() {
    return caller.actor(
        Role.BUREAU_HEAD,
        Role.DISCLOSURE_EDITOR,
        Role.SECRECY_REVIEWER,
        Role.UNIT_HEAD,
        Role.UNIT_HANDLER);
  }
}
