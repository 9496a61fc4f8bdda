package cn.huiyin.petition.act;

import cn.huiyin.kit.act.IfMatch;
import cn.huiyin.kit.casework.Actor;
import cn.huiyin.kit.identity.Caller;
import cn.huiyin.kit.identity.Role;
import cn.huiyin.kit.problem.Problems;
import cn.huiyin.petition.domain.Petition;
import cn.huiyin.petition.domain.Petitions;
import cn.huiyin.petition.domain.state.Dispatch;
import cn.huiyin.petition.enquiry.petition.VisiblePetitions;
import cn.huiyin.petition.identity.QueryCode;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

/** 办件台: a petition as the caller may see it, at the version the caller saw; and the answer. */
@RequestScoped
public class PetitionDesk {
  private static final Set<Role> UNIT_ROLES = EnumSet.of(Role.UNIT_HANDLER, Role.UNIT_HEAD);
  private static final Set<Role> SEALED_ROLES =
      EnumSet.of(Role.BUREAU_HEAD, Role.DISCIPLINE_LIAISON);

  private final VisiblePetitions visible;
  private final Petitions petitions;
  private final Interests interests;
  private final Caller caller;

  @Inject
  PetitionDesk(VisiblePetitions visible, Petitions petitions, Interests interests, Caller caller) {
    this.visible = visible;
    this.petitions = petitions;
    this.interests = interests;
    this.caller = caller;
  }

  /**
   * The petition, for an act of staff.
   *
   * @throws cn.huiyin.kit.problem.ProblemException 404 when the caller may not know of it, 428
   *     without If-Match, 412 when it has moved on
   * @throws cn.huiyin.kit.casework.RuleBroken when the caller has an interest in it (I-25)
   */
  public Petition seen(UUID id, String ifMatch) {
    IfMatch version = IfMatch.require(ifMatch);
    if (petitions.findForAct(id).isEmpty()) {
      throw Problems.notFound();
    }
    Petition petition = visible.get(id);
    version.check(petition);
    interests.refuse(petition, caller.staffId());
    return petition;
  }

  /**
   * The petition, for an act of the petitioner, who shows the query code. A wrong code is answered
   * like a petition that isn't there (I-54).
   */
  public Petition own(UUID id, String queryCode, String ifMatch) {
    IfMatch version = IfMatch.require(ifMatch);
    Petition petition =
        petitions
            .findForAct(id)
            .filter(each -> each.hasQueryCode(QueryCode.hashOf(queryCode)))
            .orElseThrow(Problems::notFound);
    version.check(petition);
    return petition;
  }

  /** For an act of the petitioner or of staff who record it: by query code, or as seen by staff. */
  public Petition actedOn(UUID id, String queryCode, String ifMatch) {
    return caller.has(Role.PETITIONER) ? own(id, queryCode, ifMatch) : seen(id, ifMatch);
  }

  /**
   * The caller in the first of the roles the token carries; a unit's role counts for its own unit's
   * petitions only, its handler's last where another is assigned, and under seal the roles that may
   * know of the petition come first.
   *
   * @throws cn.huiyin.kit.problem.ProblemException 404 when no role gives the petition to the
   *     caller
   */
  public Actor actor(Petition petition, Role... roles) {
    return Arrays.stream(roles)
        .filter(caller::has)
        .filter(role -> !UNIT_ROLES.contains(role) || liesWithOwnUnit(petition))
        .min(
            Comparator.comparing(
                    (Role role) -> petition.underSeal() && !SEALED_ROLES.contains(role))
                .thenComparing(
                    role -> role == Role.UNIT_HANDLER && !petition.handledBy(caller.staffId())))
        .map(role -> new Actor(caller.staffId(), role.name(), caller.unit(), caller.division()))
        .orElseThrow(Problems::notFound);
  }

  private boolean liesWithOwnUnit(Petition petition) {
    String unit = caller.unit();
    return unit != null
        && petition.dispatch().map(Dispatch::unitCode).filter(unit::equals).isPresent();
  }

  /** 200 with the petition as it is now. */
  public Response answer(Petition petition) {
    return answer(Response.ok(), petition);
  }

  /** The petition as it is now, and its ETag. */
  public Response answer(Response.ResponseBuilder response, Petition petition) {
    return response
        .entity(PetitionActView.of(petition))
        .header("ETag", IfMatch.tag(petition))
        .build();
  }
}
