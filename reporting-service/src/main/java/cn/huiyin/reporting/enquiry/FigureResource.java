package cn.huiyin.reporting.enquiry;

import cn.huiyin.kit.identity.Caller;
import cn.huiyin.kit.identity.Role;
import cn.huiyin.kit.paging.Cursor;
import cn.huiyin.kit.paging.PageLimit;
import cn.huiyin.reporting.catalogue.FigureCatalogue;
import cn.huiyin.reporting.enquiry.reading.FigureQuestion;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** 指标: the catalogue, the figures and the cases behind them. */
@Path("/api/v1/figures")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({
  Role.Names.ANALYST,
  Role.Names.BUREAU_HEAD,
  Role.Names.COUNTY_LEADER,
  Role.Names.SUPERVISOR
})
@Tag(name = "figures", description = "指标 Figures")
public class FigureResource {
  private static final String CSV = "text/csv";

  private final FigureCatalogue catalogue;
  private final FigureEnquiry enquiry;
  private final Caller caller;

  @Inject
  public FigureResource(FigureCatalogue catalogue, FigureEnquiry enquiry, Caller caller) {
    this.catalogue = catalogue;
    this.enquiry = enquiry;
    this.caller = caller;
  }

  /** All figures with their definitions. */
  @GET
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "listFigures",
      summary = "指标目录 List the figures",
      description = "每个指标的措辞、单位、定义和可用分组。Phrase, unit, definition and cuts of every figure.")
  public List<FigureView> list() {
    return catalogue.figures().stream().map(FigureView::of).toList();
  }

  /** One figure of a period. */
  @GET
  @Path("/{id}")
  @Produces({MediaType.APPLICATION_JSON, CSV})
  @APIResponseSchema(FigureAnswer.class)
  @Operation(
      operationId = "getFigure",
      summary = "指标值 Get a figure",
      description =
          "按期间、分组和筛选读数；CSV由Accept或format=csv给出。"
              + "By period, groupings and filters; CSV by Accept or format=csv.")
  public Response get(
      @Parameter(description = "指标编号", example = "petition.handled")
          @PathParam("id")
          @Size(max = 100)
          String id,
      @BeanParam @Valid FigureRequest request,
      @Parameter(description = "json 或 csv") @QueryParam("format") @Size(max = 10) String format,
      @Context HttpHeaders headers) {
    FigureAnswer answer = enquiry.answer(request.question(enquiry.figure(id)), seesSmallCells());
    boolean csv =
        "csv".equals(format)
            || format == null && headers.getAcceptableMediaTypes().contains(MediaType.valueOf(CSV));
    return csv
        ? Response.ok(FigureCsv.of(answer), CSV + ";charset=UTF-8").build()
        : Response.ok(answer, MediaType.APPLICATION_JSON_TYPE).build();
  }

  /** The cases behind a figure. */
  @GET
  @Path("/{id}/cases")
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "listFigureCases",
      summary = "数后之案 List the cases behind a figure",
      description = "检举控告只计数，不列明。Accusations are counted and not listed.")
  public CasesView cases(
      @Parameter(description = "指标编号", example = "petition.handled")
          @PathParam("id")
          @Size(max = 100)
          String id,
      @BeanParam @Valid FigureRequest request,
      @QueryParam("cursor") @Size(max = 512) String cursor,
      @QueryParam("limit") @Min(1) @Max(PageLimit.MOST) Integer limit) {
    FigureQuestion question = request.question(enquiry.figure(id));
    return enquiry.cases(question, Cursor.decode(cursor, 1), PageLimit.of(limit), seesSmallCells());
  }

  private boolean seesSmallCells() {
    return caller.hasAny(Role.BUREAU_HEAD, Role.COUNTY_LEADER, Role.SUPERVISOR);
  }
}
