package cn.huiyin.petition.citizen.data;

import cn.huiyin.kit.act.IdempotentAct;
import cn.huiyin.petition.casefile.correction.CorrectionRequest;
import cn.huiyin.petition.casefile.correction.CorrectionView;
import cn.huiyin.petition.casefile.correction.RequestCorrection;
import cn.huiyin.petition.citizen.access.OwnPetition;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** 本人的个人信息 (个人信息保护法 第四十五、四十六条). */
@Path("/api/v1/public/petitions/{petitionNo}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "public", description = "公众 Without a login")
public class OwnDataResource {
  private final OwnPetition own;
  private final CopyOwnData copy;
  private final RequestCorrection requestCorrection;

  @Inject
  OwnDataResource(OwnPetition own, CopyOwnData copy, RequestCorrection requestCorrection) {
    this.own = own;
    this.copy = copy;
    this.requestCorrection = requestCorrection;
  }

  /** A copy. */
  @GET
  @Path("/personal-data")
  @PermitAll
  @APIResponseSchema(OwnDataView.class)
  @Operation(
      operationId = "copyOwnData",
      summary = "查阅、复制本人信息 Copy of own data",
      description = "凭编号和查询码取得自己提交的全部内容；记入审计。All that the petitioner gave; audited.")
  public Response copyOwnData(
      @PathParam("petitionNo") @Size(max = 40) String petitionNo,
      @HeaderParam("X-Query-Code") @Size(max = 60) String queryCode) {
    return Response.ok(copy.execute(own.get(petitionNo, queryCode), OwnPetition.PETITIONER))
        .header("Cache-Control", "no-store")
        .build();
  }

  /** Asks to have it put right. */
  @POST
  @Path("/correction-requests")
  @PermitAll
  @IdempotentAct
  @APIResponseSchema(value = CorrectionView.class, responseCode = "201")
  @Operation(
      operationId = "requestCorrection",
      summary = "申请更正 Ask for a correction",
      description = "姓名、证件号码、电话、住址有误的，申请更正，由工作人员核实后决定。A person checks and decides.")
  public Response requestCorrection(
      @PathParam("petitionNo") @Size(max = 40) String petitionNo,
      @HeaderParam("X-Query-Code") @Size(max = 60) String queryCode,
      @NotNull @Valid CorrectionRequest request) {
    CorrectionView taken =
        requestCorrection.execute(
            own.forAct(petitionNo, queryCode, null), request, OwnPetition.PETITIONER);
    return Response.status(Response.Status.CREATED).entity(taken).build();
  }
}
