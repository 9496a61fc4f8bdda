package cn.huiyin.petition.calendar;

import cn.huiyin.kit.act.IdempotentAct;
import cn.huiyin.kit.act.IfMatch;
import cn.huiyin.kit.calendar.HolidayNotice;
import cn.huiyin.kit.calendar.StatutoryCalendar;
import cn.huiyin.kit.identity.Caller;
import cn.huiyin.kit.identity.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** 工作日历: the holiday notice of a year, read and recorded. */
@Path("/api/v1/calendar")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "calendar", description = "工作日历 Working calendar")
public class CalendarResource {
  private final CalendarYears years;
  private final RecordCalendar recordCalendar;
  private final StatutoryCalendar calendar;
  private final Caller caller;

  @Inject
  CalendarResource(
      CalendarYears years,
      RecordCalendar recordCalendar,
      StatutoryCalendar calendar,
      Caller caller) {
    this.years = years;
    this.recordCalendar = recordCalendar;
    this.calendar = calendar;
    this.caller = caller;
  }

  /** The calendar of a year, with a word on whether a notice is known. */
  @GET
  @Path("/{year}")
  @RolesAllowed("**")
  @APIResponseSchema(CalendarView.class)
  @Operation(
      operationId = "getCalendar",
      summary = "年度工作日历 Working calendar of a year",
      description = "放假日、调休上班日；没有通知的年度注明暂定。Days off and made up; provisional without a notice.")
  public Response get(@PathParam("year") @Min(1950) @Max(2998) int year) {
    Optional<CalendarYear> recorded = years.find(year);
    Response.ResponseBuilder answer = Response.ok(CalendarView.of(year, calendar, recorded));
    recorded.ifPresent(known -> answer.header("ETag", IfMatch.tag(known)));
    return answer.build();
  }

  /** Records or corrects the notice of a year. */
  @PUT
  @Path("/{year}")
  @IdempotentAct
  @RolesAllowed({Role.Names.ADMIN, Role.Names.BUREAU_HEAD})
  @APIResponseSchema(CalendarView.class)
  @Operation(
      operationId = "putCalendar",
      summary = "录入或更正放假安排 Record a holiday notice",
      description =
          "首次录入不带If-Match，更正须带；未停止的期限按新日历重算，已停止的不变。"
              + "No If-Match at first, If-Match for a correction; open clocks are recounted, closed ones stay.")
  public Response put(
      @Parameter(example = "2046") @PathParam("year") @Min(1950) @Max(2998) int year,
      @HeaderParam("If-Match") @Size(max = 40) String ifMatch,
      @NotNull @Valid CalendarFacts facts) {
    HolidayNotice notice = facts.of(year);
    Optional<IfMatch> seen = years.find(year).map(known -> IfMatch.require(ifMatch));
    CalendarYear recorded =
        recordCalendar.execute(
            notice, facts.noticeNo(), seen, caller.actor(Role.ADMIN, Role.BUREAU_HEAD));
    StatutoryCalendar renewed = calendar.now().replacing(notice);
    return Response.ok(CalendarView.of(year, renewed, Optional.of(recorded)))
        .header("ETag", IfMatch.tag(recorded))
        .build();
  }
}
