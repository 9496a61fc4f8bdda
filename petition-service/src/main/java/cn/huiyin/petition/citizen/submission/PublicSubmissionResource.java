package cn.huiyin.petition.citizen.submission;

import cn.huiyin.kit.act.IdempotentAct;
import cn.huiyin.kit.act.IfMatch;
import cn.huiyin.kit.calendar.StatutoryCalendar;
import cn.huiyin.petition.citizen.access.OwnPetition;
import cn.huiyin.petition.registration.RegisterPetition;
import cn.huiyin.petition.registration.RegisteredPetition;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** 网上信访 (第十七条): anybody may petition, and gets a receipt. */
@Path("/api/v1/public/petitions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "public", description = "公众 Without a login")
public class PublicSubmissionResource {
  private final RegisterPetition register;
  private final StatutoryCalendar calendar;

  @Inject
  PublicSubmissionResource(RegisterPetition register, StatutoryCalendar calendar) {
    this.register = register;
    this.calendar = calendar;
  }

  /** Submits. */
  @POST
  @PermitAll
  @IdempotentAct
  @APIResponseSchema(value = SubmissionReceipt.class, responseCode = "201")
  @Operation(
      operationId = "submitPetition",
      summary = "提交信访 Submit a petition",
      description =
          "可以实名，也可以匿名；请用幂等键重试，同一键只登记一件。回执中的查询码只显示一次。By real name or anonymously; retry with"
              + " the same Idempotency-Key; the query code is shown once.")
  public Response submitPetition(@NotNull @Valid PublicPetitionRequest request) {
    RegisteredPetition registered =
        register.execute(request.asRegistration(), null, OwnPetition.PETITIONER);
    String number = registered.petition().registration().petitionNo();
    return Response.created(URI.create("/api/v1/public/petitions/" + number))
        .entity(SubmissionReceipt.of(registered, calendar))
        .header("ETag", IfMatch.tag(registered.petition()))
        .header("Cache-Control", "no-store")
        .build();
  }
}
