package cn.huiyin.disclosure.enquiry;

import cn.huiyin.disclosure.casework.request.RequestAnswers;
import cn.huiyin.disclosure.casework.request.RequestView;
import cn.huiyin.kit.casework.Actor;
import cn.huiyin.kit.identity.Caller;
import cn.huiyin.kit.identity.Role;
import cn.huiyin.kit.paging.Page;
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

/** 公开申请的查询. */
@Path("/api/v1/disclosure-requests")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({
  Role.Names.INTAKE,
  Role.Names.DISCLOSURE_EDITOR,
  Role.Names.UNIT_HEAD,
  Role.Names.BUREAU_HEAD
})
@Tag(name = "disclosure-requests", description = "公开申请 Requests for disclosure")
public class RequestEnquiryResource {
  private final RequestSearch search;
  private final RequestReader reader;
  private final RequestAnswers answers;
  private final Caller caller;

  @Inject
  RequestEnquiryResource(
      RequestSearch search, RequestReader reader, RequestAnswers answers, Caller caller) {
    this.search = search;
    this.reader = reader;
    this.answers = answers;
    this.caller = caller;
  }

  /** Requests, last received first. */
  @GET
  @Transactional
  @APIResponseSchema(RequestPage.class)
  @Operation(
      operationId = "listDisclosureRequests",
      summary = "公开申请目录 List requests",
      description = "按收到日期倒序，可按环节、申请人类型、答复类型、日期筛选。Last received first, with filters.")
  public Page<RequestView> list(@BeanParam @Valid RequestFilter filter) {
    return search.find(filter, actor()).map(answers::view);
  }

  /** One request. */
  @GET
  @Path("/{id}")
  @Transactional
  @APIResponseSchema(RequestView.class)
  @Operation(
      operationId = "getDisclosureRequest",
      summary = "公开申请 Get a request",
      description = "申请人姓名和联系方式已脱敏，ETag为其版本。The applicant is masked; the ETag is for If-Match.")
  public Response get(@PathParam("id") UUID id) {
    return answers.seen(reader.read(id, actor()));
  }

  /** The clocks of one request, explained. */
  @GET
  @Path("/{id}/deadlines")
  @Transactional
  @Operation(
      operationId = "explainDisclosureRequestDeadlines",
      summary = "期限及其说明 Deadlines explained",
      description =
          "答复、告知补正、第三方意见的期限：起算、条款、计入与不计入的日子、延期、排除。"
              + "Every clock: start, article, days counted and skipped, extension, excluded time.")
  public DeadlineList deadlines(@PathParam("id") UUID id) {
    return reader.deadlines(id, actor());
  }

  private Actor actor() {
    return caller.actor(Role.BUREAU_HEAD, Role.DISCLOSURE_EDITOR, Role.INTAKE, Role.UNIT_HEAD);
  }
}
