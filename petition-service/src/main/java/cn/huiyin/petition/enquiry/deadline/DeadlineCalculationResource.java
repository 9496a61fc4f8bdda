package cn.huiyin.petition.enquiry.deadline;

import cn.huiyin.kit.calendar.StatutoryCalendar;
import cn.huiyin.kit.calendar.StatutoryClock;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** 期限计算: law, not data, so every person with a login may ask. */
@Path("/api/v1/deadline-calculations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "deadlines", description = "期限 Deadlines")
public class DeadlineCalculationResource {
  private final StatutoryCalendar calendar;

  @Inject
  DeadlineCalculationResource(StatutoryCalendar calendar) {
    this.calendar = calendar;
  }

  /** Counts a deadline of any clock. */
  @GET
  @RolesAllowed("**")
  @Operation(
      operationId = "calculateDeadline",
      summary = "计算期限 Count a deadline",
      description =
          "按法定期限表和工作日历计算届满日，并说明依据、顺延和不计入的日子。"
              + "The due day by the table of clocks and the working calendar, with its reasons.")
  public DeadlineCalculation calculate(
      @Parameter(
              description = "期限代码 the clock's code",
              schema = @Schema(implementation = StatutoryClock.class),
              example = "DISPOSE15")
          @QueryParam("clock")
          @NotNull
          @Size(max = 40)
          String clock,
      @Parameter(
              description = "起算日（当日不计入） the day it starts",
              schema = @Schema(implementation = LocalDate.class),
              example = "2023-09-15")
          @QueryParam("start")
          @NotNull
          @Size(max = 10)
          String start,
      @Parameter(description = "由人设定的天数，只用于法律未定天数的期限 days, where a person sets them")
          @QueryParam("days")
          @Min(1)
          @Max(3660)
          Integer days,
      @Parameter(description = "延长的天数 days of extension")
          @QueryParam("extensionDays")
          @Min(0)
          @Max(3660)
          Integer extensionDays,
      @Parameter(
              description = "不计入时间的首日 first day not counted",
              schema = @Schema(implementation = LocalDate.class))
          @QueryParam("excludedFrom")
          @Size(max = 10)
          String excludedFrom,
      @Parameter(
              description = "不计入时间的末日 last day not counted",
              schema = @Schema(implementation = LocalDate.class))
          @QueryParam("excludedTo")
          @Size(max = 10)
          String excludedTo) {
    DeadlineQuestion question =
        new DeadlineQuestion(
            DeadlineQuestion.clock(clock),
            DeadlineQuestion.date("start", start),
            days,
            extensionDays,
            DeadlineQuestion.date("excludedFrom", excludedFrom),
            DeadlineQuestion.date("excludedTo", excludedTo));
    return DeadlineCalculation.of(question.ledger().deadline(calendar));
  }
}
