package cn.huiyin.petition.classification.rules;

import cn.huiyin.kit.act.IdempotentAct;
import cn.huiyin.kit.act.IfMatch;
import cn.huiyin.kit.identity.Caller;
import cn.huiyin.kit.identity.Role;
import cn.huiyin.kit.paging.Cursor;
import cn.huiyin.kit.paging.Page;
import cn.huiyin.kit.paging.PageLimit;
import cn.huiyin.kit.problem.Problems;
import cn.huiyin.petition.classification.domain.ruleset.RuleSet;
import cn.huiyin.petition.classification.rules.document.RuleSetDocument;
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
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** 分类规则集 (DOMAIN 8.1): data with editions, changed without a release. */
@Path("/api/v1/classification-rules")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "classification", description = "分类建议与规则 Classification suggestions and their rules")
public class RulesResource {
  private final RuleSetStore store;
  private final RulesInForce inForce;
  private final PutRules putRules;
  private final ActivateRules activateRules;
  private final Caller caller;

  @Inject
  RulesResource(
      RuleSetStore store,
      RulesInForce inForce,
      PutRules putRules,
      ActivateRules activateRules,
      Caller caller) {
    this.store = store;
    this.inForce = inForce;
    this.putRules = putRules;
    this.activateRules = activateRules;
    this.caller = caller;
  }

  /** The set in force. */
  @GET
  @RolesAllowed({Role.Names.CLASSIFIER, Role.Names.BUREAU_HEAD, Role.Names.DISCIPLINE_LIAISON})
  @APIResponseSchema(RuleSetDocument.class)
  @Operation(
      operationId = "getClassificationRules",
      summary = "现行分类规则 The rules in force",
      description = "现行的词表、规则、权重；ETag用于修订。Words, rules, weights; the ETag is for a change.")
  public Response get() {
    return answer(inForce.set(), inForce.number());
  }

  /** A new edition, in force at once. */
  @PUT
  @IdempotentAct
  @RolesAllowed(Role.Names.BUREAU_HEAD)
  @APIResponseSchema(RuleSetDocument.class)
  @Operation(
      operationId = "putClassificationRules",
      summary = "修订分类规则 Change the rules",
      description = "成为新版本并即行启用，旧版本保留；检举控告示例须仍被密封。A new edition; the old ones stay.")
  public Response put(
      @HeaderParam("If-Match") @Size(max = 40) String ifMatch,
      @NotNull @Valid RuleSetDocument document) {
    IfMatch seen = IfMatch.require(ifMatch);
    RuleSet set = putRules.execute(document, seen, caller.actor(Role.BUREAU_HEAD));
    return answer(set, seen.version() + 1);
  }

  /** Editions made here, the newest first. */
  @GET
  @Path("/editions")
  @RolesAllowed({Role.Names.CLASSIFIER, Role.Names.BUREAU_HEAD, Role.Names.DISCIPLINE_LIAISON})
  @Operation(
      operationId = "listClassificationRuleEditions",
      summary = "规则版本目录 Editions of the rules",
      description = "本局修订的版本，新的在前。Editions made here, the newest first.")
  public Page<RuleEditionView> editions(
      @QueryParam("cursor") @Size(max = 512) String cursor,
      @QueryParam("limit") @Min(1) @Max(200) Integer limit) {
    int most = PageLimit.of(limit);
    Cursor after = Cursor.decode(cursor, 1);
    String present = inForce.set().edition();
    return Page.of(
            store.editions(after == null ? null : after.key(0, Long::valueOf), most + 1),
            most,
            stored -> Cursor.of(stored.number()))
        .map(stored -> RuleEditionView.of(stored, present));
  }

  /** One edition, in force or not. */
  @GET
  @Path("/editions/{edition}")
  @RolesAllowed({Role.Names.CLASSIFIER, Role.Names.BUREAU_HEAD, Role.Names.DISCIPLINE_LIAISON})
  @APIResponseSchema(RuleSetDocument.class)
  @Operation(
      operationId = "getClassificationRuleEdition",
      summary = "某一版规则 One edition of the rules",
      description = "任何一版规则的内容。What an edition says, in force or not.")
  public RuleSetDocument edition(@PathParam("edition") @Size(max = 40) String edition) {
    return RuleSetDocument.of(store.find(edition).orElseThrow(Problems::notFound));
  }

  /** Puts an edition of before in force again. */
  @POST
  @Path("/editions/{edition}/activations")
  @IdempotentAct
  @RolesAllowed(Role.Names.BUREAU_HEAD)
  @APIResponseSchema(RuleSetDocument.class)
  @Operation(
      operationId = "activateClassificationRules",
      summary = "启用某一版规则 Put an edition in force",
      description = "包括随程序发布的版本。Any edition, the shipped one too.")
  public Response activate(
      @PathParam("edition") @Size(max = 40) String edition,
      @HeaderParam("If-Match") @Size(max = 40) String ifMatch) {
    IfMatch seen = IfMatch.require(ifMatch);
    RuleSet set = activateRules.execute(edition, seen, caller.actor(Role.BUREAU_HEAD));
    return answer(set, seen.version() + 1);
  }

  private static Response answer(RuleSet set, long number) {
    return Response.ok(RuleSetDocument.of(set)).header("ETag", IfMatch.tag(number)).build();
  }
}
