package cn.huiyin.reporting.outreach;

import cn.huiyin.kit.act.IdempotentAct;
import cn.huiyin.kit.act.IfMatch;
import cn.huiyin.kit.identity.Caller;
import cn.huiyin.kit.identity.Role;
import cn.huiyin.kit.problem.Problems;
import cn.huiyin.reporting.domain.OutreachRecord;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** 普法宣传台账的行为: record and reverse. */
@Path("/api/v1/outreach-records")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.Names.DISCLOSURE_EDITOR, Role.Names.BUREAU_HEAD})
@Tag(name = "outreach-records", description = "普法台账 Outreach records")
public class OutreachRecordResource {
  private static final Role[] RECORDERS = {Role.DISCLOSURE_EDITOR, Role.BUREAU_HEAD};

  private final OutreachRecords records;
  private final RecordOutreach recording;
  private final ReverseOutreach reversing;
  private final Caller caller;

  @Inject
  public OutreachRecordResource(
      OutreachRecords records, RecordOutreach recording, ReverseOutreach reversing, Caller caller) {
    this.records = records;
    this.recording = recording;
    this.reversing = reversing;
    this.caller = caller;
  }

  /** Records publicity that was done. */
  @POST
  @IdempotentAct
  @APIResponseSchema(value = OutreachRecordView.class, responseCode = "201")
  @Operation(
      operationId = "recordOutreach",
      summary = "登记宣传 Record outreach",
      description = "编号不得重复；阅读量为累计快照。The number must be new; reads are cumulative snapshots.")
  public Response record(@NotNull @Valid NewOutreachRecord request) {
    OutreachRecord record =
        recording.execute(request.recordNo(), request.entry(), caller.actor(RECORDERS));
    return answer(Response.created(URI.create("/api/v1/outreach-records/" + record.id())), record);
  }

  /** Takes a record out of every figure by another entry. */
  @POST
  @Path("/{id}/reversals")
  @IdempotentAct
  @APIResponseSchema(OutreachRecordView.class)
  @Operation(
      operationId = "reverseOutreach",
      summary = "冲销宣传记录 Reverse an outreach record",
      description = "记录不改写，只冲销。Records are reversed, never overwritten.")
  public Response reverse(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Size(max = 40) String ifMatch,
      @NotNull @Valid Reversal request) {
    IfMatch version = IfMatch.require(ifMatch);
    OutreachRecord record = records.findByIdOptional(id).orElseThrow(Problems::notFound);
    version.check(record);
    reversing.execute(record, request.recordNo(), request.occurredOn(), caller.actor(RECORDERS));
    return answer(Response.ok(), record);
  }

  private static Response answer(Response.ResponseBuilder response, OutreachRecord record) {
    return response
        .entity(OutreachRecordView.of(record))
        .header("ETag", IfMatch.tag(record))
        .build();
  }
}
