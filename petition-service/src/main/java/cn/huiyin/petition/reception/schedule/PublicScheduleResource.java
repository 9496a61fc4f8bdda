package cn.huiyin.petition.reception.schedule;

import cn.huiyin.kit.paging.Cursor;
import cn.huiyin.kit.paging.Page;
import cn.huiyin.kit.paging.PageLimit;
import cn.huiyin.kit.time.ActDay;
import cn.huiyin.petition.reception.ReceptionRecord;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** 接访公示 (第十八条): who receives when and where. */
@Path("/api/v1/public/reception-schedule")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "public", description = "公众 Without a login")
public class PublicScheduleResource {
  private static final String CACHED = "public, max-age=300";

  private final ReceptionRecord receptions;
  private final ActDay days;

  @Inject
  PublicScheduleResource(ReceptionRecord receptions, ActDay days) {
    this.receptions = receptions;
    this.days = days;
  }

  /** From today on unless told. */
  @GET
  @PermitAll
  @APIResponseSchema(AnnouncedSchedule.class)
  @Operation(
      operationId = "getReceptionSchedule",
      summary = "接访公示 The reception schedule",
      description = "领导接访的日期、职务、地点，默认自今天起；取消的也列出。From today on; cancelled ones are marked.")
  public Response schedule(
      @Parameter(description = "起始日期 from", example = "2026-12-01") @QueryParam("from")
          LocalDate from,
      @Parameter(description = "截止日期 to", example = "2026-12-31") @QueryParam("to") LocalDate to,
      @QueryParam("cursor") @Size(max = 512) String cursor,
      @QueryParam("limit") @Min(1) @Max(200) Integer limit) {
    int most = PageLimit.of(limit);
    LocalDate first = from == null ? days.today() : from;
    Page<AnnouncedSession> page =
        Page.of(
                receptions.between(null, first, to, Cursor.decode(cursor, 2), most + 1),
                most,
                reception -> Cursor.of(reception.sessionOn(), reception.id()))
            .map(AnnouncedSession::of);
    return Response.ok(new AnnouncedSchedule(page.items(), page.next()))
        .header("Cache-Control", CACHED)
        .build();
  }
}
