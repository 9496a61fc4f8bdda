package cn.huiyin.petition.supervision.answer;

import cn.huiyin.kit.act.IfMatch;
import cn.huiyin.kit.casework.Actor;
import cn.huiyin.kit.identity.Caller;
import cn.huiyin.kit.identity.Role;
import cn.huiyin.kit.problem.Problems;
import cn.huiyin.kit.time.ActDay;
import cn.huiyin.petition.act.Interests;
import cn.huiyin.petition.domain.Petition;
import cn.huiyin.petition.domain.oversight.Supervision;
import cn.huiyin.petition.enquiry.petition.VisiblePetitions;
import cn.huiyin.petition.supervision.SupervisionView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;

/**
 * 督办台: a supervision as the caller may see it. The supervised unit sees its own even after the
 * petition went elsewhere; what is sealed stays sealed.
 */
@RequestScoped
public class SupervisionDesk {
  private final SupervisedPetitions supervised;
  private final VisiblePetitions visible;
  private final Interests interests;
  private final Caller caller;
  private final ActDay days;

  @Inject
  SupervisionDesk(
      SupervisedPetitions supervised,
      VisiblePetitions visible,
      Interests interests,
      Caller caller,
      ActDay days) {
    this.supervised = supervised;
    this.visible = visible;
    this.interests = interests;
    this.caller = caller;
    this.days = days;
  }

  /** For an act of those who supervise. */
  Petition supervisors(String supervisionNo, String ifMatch) {
    IfMatch version = IfMatch.require(ifMatch);
    Petition petition = locked(supervisionNo);
    visible.get(petition.id());
    return actable(petition, version);
  }

  /** For the answer of the unit; another unit's supervision is absent (404). */
  Petition supervisedUnits(String supervisionNo, String ifMatch) {
    IfMatch version = IfMatch.require(ifMatch);
    Petition petition = locked(supervisionNo);
    answering(petition, supervisionNo);
    return actable(petition, version);
  }

  /** Who answers: staff of the unit; under the seal the discipline liaison alone. */
  Actor answering(Petition petition, String supervisionNo) {
    if (petition.underSeal()) {
      if (!caller.has(Role.DISCIPLINE_LIAISON)) {
        throw Problems.notFound();
      }
      return caller.actor(Role.DISCIPLINE_LIAISON);
    }
    boolean own =
        petition
            .supervision(supervisionNo)
            .map(Supervision::unitCode)
            .filter(unit -> unit.equals(caller.unit()))
            .isPresent();
    if (!own || !caller.hasAny(Role.UNIT_HANDLER, Role.UNIT_HEAD, Role.REVIEWER)) {
      throw Problems.notFound();
    }
    return caller.actor(Role.UNIT_HEAD, Role.UNIT_HANDLER, Role.REVIEWER);
  }

  Actor supervising() {
    return caller.actor(Role.SUPERVISOR, Role.BUREAU_HEAD);
  }

  /** The supervision as it is now; the ETag is the petition's. */
  Response answer(Petition petition, String supervisionNo) {
    Supervision supervision = petition.supervision(supervisionNo).orElseThrow(Problems::notFound);
    return Response.ok(SupervisionView.of(petition, supervision, days.today()))
        .header("ETag", IfMatch.tag(petition))
        .build();
  }

  private Petition locked(String supervisionNo) {
    return supervised.findForAct(supervisionNo).orElseThrow(Problems::notFound);
  }

  private Petition actable(Petition petition, IfMatch version) {
    version.check(petition);
    interests.refuse(petition, caller.staffId());
    return petition;
  }
}
