package cn.huiyin.petition.review.late;

import cn.huiyin.kit.act.IdempotentAct;
import cn.huiyin.kit.identity.Role;
import cn.huiyin.petition.act.PetitionActView;
import cn.huiyin.petition.domain.Petition;
import cn.huiyin.petition.domain.state.review.ReviewLevel;
import cn.huiyin.petition.review.ReviewDesk;
import cn.huiyin.petition.review.ReviewPath;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** 准予顺延 (民事诉讼法第八十六条, by analogy): of a request for review or re-review. */
@Path("/api/v1/matters/{matterNo}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "reviews", description = "复查 Reviews")
public class LateAdmissionResource {
  private static final String DESCRIPTION =
      "请求写明因不可抗力等正当理由耽误、障碍消除后十日内提出的，可以准予顺延；期限说明中可见。Of a request that names what kept the"
          + " petitioner, made within ten days after it ended; the explanation of the window tells of it.";

  private final ReviewDesk desk;
  private final AdmitLateRequest admitLateRequest;

  @Inject
  LateAdmissionResource(ReviewDesk desk, AdmitLateRequest admitLateRequest) {
    this.desk = desk;
    this.admitLateRequest = admitLateRequest;
  }

  /** Of a request for review. */
  @POST
  @Path("/reviews/{reviewNo}/late-admissions")
  @IdempotentAct
  @RolesAllowed({Role.Names.REVIEWER})
  @APIResponseSchema(PetitionActView.class)
  @Operation(
      operationId = "admitLateReview",
      summary = "准予顺延复查请求 Admit a late request for review",
      description = DESCRIPTION)
  public Response admitLateReview(
      @Valid @BeanParam ReviewPath path, @NotNull @Valid LateAdmissionRequest request) {
    return admit(ReviewLevel.REVIEW, path, request);
  }

  /** Of a request for re-review. */
  @POST
  @Path("/re-reviews/{reviewNo}/late-admissions")
  @IdempotentAct
  @RolesAllowed({Role.Names.REVIEWER})
  @APIResponseSchema(PetitionActView.class)
  @Operation(
      operationId = "admitLateReReview",
      summary = "准予顺延复核请求 Admit a late request for re-review",
      description = DESCRIPTION)
  public Response admitLateReReview(
      @Valid @BeanParam ReviewPath path, @NotNull @Valid LateAdmissionRequest request) {
    return admit(ReviewLevel.REREVIEW, path, request);
  }

  private Response admit(ReviewLevel level, ReviewPath path, LateAdmissionRequest request) {
    Petition petition = desk.underReview(path, level);
    return desk.answer(admitLateRequest.execute(petition, level, request, desk.reviewer()));
  }
}
