package cn.huiyin.kit.ledger.rest;

import cn.huiyin.kit.identity.Caller;
import cn.huiyin.kit.identity.Role;
import cn.huiyin.kit.ledger.job.ImportedLedgers;
import cn.huiyin.kit.ledger.job.SubmitLedger;
import cn.huiyin.kit.ledger.store.LedgerJob;
import cn.huiyin.kit.ledger.store.Refusals;
import cn.huiyin.kit.paging.Cursor;
import cn.huiyin.kit.paging.Page;
import cn.huiyin.kit.paging.PageLimit;
import cn.huiyin.kit.problem.CurrentLanguage;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.net.URI;
import java.sql.SQLException;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** 台账导入：takes a ledger file and answers how its rows fared. */
@Path("/api/v1/ledger-imports")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.Names.ADMIN, Role.Names.BUREAU_HEAD})
@Tag(name = "ledger-imports", description = "台账导入 import of ledgers, CSV or XLSX")
public class LedgerImportResource {
  private static final int LONGEST_KEY = 200;

  @Inject SubmitLedger submit;
  @Inject ImportedLedgers imported;
  @Inject Caller caller;
  @Inject CurrentLanguage language;
  @Inject Clock clock;

  @POST
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @Operation(
      operationId = "submitLedger",
      summary = "提交台账 submit a ledger",
      description =
          "UTF-8 CSV (RFC 4180) or XLSX with a header row. Answers at once with a job; sending the"
              + " same rows again adds nothing, a row that says more continues its case.")
  @APIResponse(
      responseCode = "202",
      description = "the job was queued; Location names it",
      content = @Content(schema = @Schema(implementation = LedgerImport.class)))
  public Response submit(
      @RestForm("ledger") @NotBlank @Size(max = 64) String ledger,
      @RestForm("file") @NotNull FileUpload file,
      @HeaderParam("Idempotency-Key") @Size(min = 1, max = LONGEST_KEY) String key)
      throws IOException, SQLException {
    LedgerJob job =
        submit.execute(
            ledger.strip(),
            file.uploadedFile(),
            caller.actor(Role.BUREAU_HEAD, Role.ADMIN),
            key,
            clock.instant());
    return Response.accepted(view(job))
        .location(URI.create("/api/v1/ledger-imports/" + job.id()))
        .build();
  }

  @GET
  @Path("{id}")
  @Operation(
      operationId = "getLedgerImport",
      summary = "导入进度 progress of an import",
      description = "Status and counts of one import job.")
  @APIResponse(responseCode = "200", description = "the job as it stands")
  public LedgerImport get(@PathParam("id") UUID id) throws IOException, SQLException {
    return view(imported.get(id));
  }

  @GET
  @Operation(
      operationId = "listLedgerImports",
      summary = "导入任务列表 list of imports",
      description = "The import jobs of this service, newest first.")
  @APIResponse(responseCode = "200", description = "a page of jobs")
  public LedgerImportPage list(
      @QueryParam("cursor") @Size(max = 512) String cursor,
      @QueryParam("limit") @Min(1) @Max(PageLimit.MOST) Integer limit)
      throws IOException, SQLException {
    int most = PageLimit.of(limit);
    Cursor after = Cursor.decode(cursor, 1);
    UUID before = after == null ? null : after.key(0, UUID::fromString);
    Page<LedgerJob> page =
        Page.of(imported.page(before, most + 1), most, job -> Cursor.of(job.id()));
    return new LedgerImportPage(page.items().stream().map(this::view).toList(), page.next());
  }

  @GET
  @Path("{id}/refused-rows")
  @Produces("text/csv")
  @RolesAllowed(Role.Names.BUREAU_HEAD)
  @Operation(
      operationId = "getRefusedRows",
      summary = "拒收清单 refused rows",
      description =
          "CSV of the rows refused: their own columns, then row, column and reason. Mended, the"
              + " file can be sent again as it is. Not for the administrator, who sees no content.")
  @APIResponse(
      responseCode = "200",
      description = "the refused rows; the header alone if none",
      content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
  public Response refusedRows(@PathParam("id") UUID id) throws IOException, SQLException {
    LedgerJob job = imported.get(id);
    Refusals rows = imported.refusals(job, caller.actor(Role.BUREAU_HEAD));
    return Response.ok(new RefusedRowsCsv(rows, id, imported.columns(job)))
        .type("text/csv; charset=utf-8")
        .header("Content-Disposition", "attachment; filename=\"refused-" + id + ".csv\"")
        .build();
  }

  private LedgerImport view(LedgerJob job) {
    return LedgerImport.of(job, language.english());
  }
}
