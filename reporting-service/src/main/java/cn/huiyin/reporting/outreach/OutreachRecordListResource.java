package cn.huiyin.reporting.outreach;

import cn.huiyin.kit.act.IfMatch;
import cn.huiyin.kit.identity.Role;
import cn.huiyin.kit.paging.Cursor;
import cn.huiyin.kit.paging.Page;
import cn.huiyin.kit.paging.PageLimit;
import cn.huiyin.kit.problem.Problems;
import cn.huiyin.reporting.domain.OutreachRecord;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** 普法宣传台账的查阅. */
@Path("/api/v1/outreach-records")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({
  Role.Names.DISCLOSURE_EDITOR,
  Role.Names.BUREAU_HEAD,
  Role.Names.COUNTY_LEADER,
  Role.Names.SUPERVISOR,
  Role.Names.ANALYST
})
@Tag(name = "outreach-records", description = "普法台账 Outreach records")
public class OutreachRecordListResource {
  private final OutreachRecords records;

  @Inject
  public OutreachRecordListResource(OutreachRecords records) {
    this.records = records;
  }

  /** A page of records. */
  @GET
  @Operation(
      operationId = "listOutreachRecords",
      summary = "普法台账 List outreach records",
      description = "按发生日期倒序分页。Newest first, in pages.")
  public Page<OutreachRecordView> list(
      @QueryParam("cursor") @Size(max = 512) String cursor,
      @QueryParam("limit") @Min(1) @Max(PageLimit.MOST) Integer limit) {
    int most = PageLimit.of(limit);
    return Page.of(
            records.page(Cursor.decode(cursor, 2), most),
            most,
            (OutreachRecord last) -> Cursor.of(last.entry().on(), last.id()))
        .map(OutreachRecordView::of);
  }

  /** One record. */
  @GET
  @Path("/{id}")
  @APIResponseSchema(OutreachRecordView.class)
  @Operation(
      operationId = "getOutreachRecord",
      summary = "宣传记录 Get an outreach record",
      description = "ETag 为当前版本。The ETag is its version.")
  public Response get(@PathParam("id") UUID id) {
    OutreachRecord record = records.findByIdOptional(id).orElseThrow(Problems::notFound);
    return Response.ok(OutreachRecordView.of(record)).header("ETag", IfMatch.tag(record)).build();
  }
}
