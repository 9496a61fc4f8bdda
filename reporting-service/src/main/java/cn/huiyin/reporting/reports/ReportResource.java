package cn.huiyin.reporting.reports;

import cn.huiyin.kit.identity.Role;
import cn.huiyin.kit.problem.Problems;
import cn.huiyin.reporting.reports.wording.ReportType;
import cn.huiyin.reporting.reports.year.YearFiguresReading;
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

/** 年度报告. */
@Path("/api/v1/reports/{type}/{year}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({
  Role.Names.ANALYST,
  Role.Names.BUREAU_HEAD,
  Role.Names.COUNTY_LEADER,
  Role.Names.SUPERVISOR
})
@Tag(name = "reports", description = "报告 Reports")
public class ReportResource {
  private static final String TYPES =
      "报告种类：rule-of-law 法治政府建设年度报告，petition-work 信访情况年度报告 Which report";
  private static final String MARKDOWN = "text/markdown";

  private final AnnualReport report;
  private final YearFiguresReading figures;

  @Inject
  public ReportResource(AnnualReport report, YearFiguresReading figures) {
    this.report = report;
    this.figures = figures;
  }

  /** The year's figures by id. */
  @GET
  @Path("/figures")
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "getReportFigures",
      summary = "年度指标值 Figures of a year",
      description =
          "指标编号与数值，各种报告相同；定义见指标目录。"
              + "Ids and values, the same for every report; their definitions are in the catalogue.")
  public YearFiguresView figures(
      @Parameter(description = TYPES, example = "rule-of-law") @PathParam("type") @Size(max = 40)
          String type,
      @Parameter(description = "年度", example = "2023") @PathParam("year") @Min(1900) @Max(2999)
          int year) {
    known(type);
    return new YearFiguresView(year, figures.of(year).values());
  }

  /** The report. */
  @GET
  @Produces({MediaType.APPLICATION_JSON, MARKDOWN})
  @APIResponseSchema(ReportView.class)
  @Operation(
      operationId = "getReport",
      summary = "年度报告 A year's report",
      description =
          "法治政府建设年度报告，或者信访情况年度报告（条例第四十一条：数据统计，转送、交办、督办，三项建议及采纳）。"
              + "format=md（或Accept text/markdown）给出全文，附录列明精确数值、定义和勾稽关系；json给出数据。"
              + "Markdown with the figures in its sentences, or the figures as data.")
  public Response report(
      @Parameter(description = TYPES, example = "petition-work") @PathParam("type") @Size(max = 40)
          String type,
      @Parameter(description = "年度", example = "2023") @PathParam("year") @Min(1900) @Max(2999)
          int year,
      @Parameter(description = "md 或 json", example = "md") @QueryParam("format") @Size(max = 10)
          String format,
      @Context HttpHeaders headers) {
    ReportType known = known(type);
    String asked = format == null ? accepted(headers) : format;
    return switch (asked) {
      case "md" -> Response.ok(report.markdown(known, year), MARKDOWN + ";charset=UTF-8").build();
      case "json" -> Response.ok(report.data(year), MediaType.APPLICATION_JSON_TYPE).build();
      default -> throw Problems.badField("format", "格式应为md或json", "format is md or json");
    };
  }

  private static ReportType known(String type) {
    return ReportType.of(type)
        .orElseThrow(
            () -> Problems.notFound("REPORT_UNKNOWN", "没有这种报告", "there is no such report"));
  }

  private static String accepted(HttpHeaders headers) {
    return headers.getAcceptableMediaTypes().contains(MediaType.valueOf(MARKDOWN)) ? "md" : "json";
  }
}
