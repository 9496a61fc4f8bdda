package cn.huiyin.reporting.reports;

import cn.huiyin.kit.identity.Role;
import cn.huiyin.kit.problem.Problems;
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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** 法治政府建设年度报告. */
@Path("/api/v1/reports/rule-of-law/{year}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({
  Role.Names.ANALYST,
  Role.Names.BUREAU_HEAD,
  Role.Names.COUNTY_LEADER,
  Role.Names.SUPERVISOR
})
@Tag(name = "reports", description = "报告 Reports")
public class ReportResource {
  private static final String MARKDOWN = "text/markdown";

  private final RuleOfLawReport report;
  private final YearFiguresReading figures;

  @Inject
  public ReportResource(RuleOfLawReport report, YearFiguresReading figures) {
    this.report = report;
    this.figures = figures;
  }

  /** The year's figures by id. */
  @GET
  @Path("/figures")
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "getRuleOfLawFigures",
      summary = "年度指标值 Figures of a year",
      description = "指标编号与数值。Ids and values.")
  public YearFiguresView figures(
      @Parameter(description = "年度", example = "2023") @PathParam("year") @Min(1900) @Max(2999)
          int year) {
    return new YearFiguresView(year, figures.of(year).values());
  }

  /** The report. */
  @GET
  @Produces({MediaType.APPLICATION_JSON, MARKDOWN})
  @APIResponseSchema(ReportView.class)
  @Operation(
      operationId = "getRuleOfLawReport",
      summary = "法治政府建设年度报告 Rule-of-law report",
      description =
          "format=md（或Accept text/markdown）给出全文，附录列明精确数值、定义和勾稽关系；json给出数据。"
              + "Markdown with the figures in its sentences, or the figures as data.")
  public Response report(
      @Parameter(description = "年度", example = "2023") @PathParam("year") @Min(1900) @Max(2999)
          int year,
      @Parameter(description = "md 或 json", example = "md") @QueryParam("format") @Size(max = 10)
          String format,
      @Context HttpHeaders headers) {
    String asked = format == null ? accepted(headers) : format;
    return switch (asked) {
      case "md" -> Response.ok(report.markdown(year), MARKDOWN + ";charset=UTF-8").build();
      case "json" -> Response.ok(report.data(year), MediaType.APPLICATION_JSON_TYPE).build();
      default -> throw Problems.badField("format", "格式应为md或json", "format is md or json");
    };
  }

  private static String accepted(HttpHeaders headers) {
    return headers.getAcceptableMediaTypes().contains(MediaType.valueOf(MARKDOWN)) ? "md" : "json";
  }
}
