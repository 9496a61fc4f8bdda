package cn.huiyin.petition.classification.quality;

import cn.huiyin.kit.identity.Role;
import cn.huiyin.petition.orgdata.OrgCodes;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** 分类质量 (DOMAIN 8.1). */
@Path("/api/v1/classification-quality")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "classification", description = "分类建议与规则 Classification suggestions and their rules")
public class QualityResource {
  private final QualityFigures figures;
  private final Clock clock;

  @Inject
  QualityResource(QualityFigures figures, Clock clock) {
    this.figures = figures;
    this.clock = clock;
  }

  /** Agreement and wrong transfers of a period. */
  @GET
  @RolesAllowed({
    Role.Names.CLASSIFIER,
    Role.Names.BUREAU_HEAD,
    Role.Names.DISCIPLINE_LIAISON,
    Role.Names.SUPERVISOR,
    Role.Names.ANALYST
  })
  @APIResponseSchema(QualityView.class)
  @Operation(
      operationId = "getClassificationQuality",
      summary = "分类质量 Quality of the classification",
      description =
          "建议与决定的一致，按类别、途径、规则版本；错转率＝异议成立÷转送交办，按单位；只有计数。"
              + "Agreement by kind, route, edition; wrong transfers by unit; counts only.")
  public QualityView get(
      @QueryParam("from") LocalDate from,
      @QueryParam("to") LocalDate to,
      @QueryParam("unit") @Pattern(regexp = OrgCodes.UNIT) @Size(max = 40) String unit) {
    QualityPeriod period = QualityPeriod.of(from, to, LocalDate.now(clock));
    List<TransferRow> transfers = figures.transfers(period, unit);
    return new QualityView(
        period.from(),
        period.to(),
        figures.suggestions(period, unit),
        figures.decisions(period, unit),
        figures.byKind(period, unit),
        figures.byRoute(period, unit),
        figures.byEdition(period, unit),
        TransferRow.of(
            unit,
            transfers.stream().mapToLong(TransferRow::dispatches).sum(),
            transfers.stream().mapToLong(TransferRow::objectionsUpheld).sum()),
        transfers);
  }
}
