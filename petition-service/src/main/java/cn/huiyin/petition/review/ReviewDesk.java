package cn.huiyin.petition.review;

import cn.huiyin.kit.casework.Actor;
import cn.huiyin.kit.identity.Caller;
import cn.huiyin.kit.identity.Role;
import cn.huiyin.kit.problem.Problems;
import cn.huiyin.petition.act.MatterBook;
import cn.huiyin.petition.act.PetitionDesk;
import cn.huiyin.petition.domain.Petition;
import cn.huiyin.petition.domain.matter.Matter;
import cn.huiyin.petition.domain.state.review.ReviewCase;
import cn.huiyin.petition.domain.state.review.ReviewLevel;
import cn.huiyin.petition.domain.unit.UnitDirectory;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.UUID;

/** 复查台: a matter through the petition under which it is handled, as a reviewing organ sees it. */
@RequestScoped
public class ReviewDesk {
  private final MatterBook matters;
  private final PetitionDesk desk;
  private final UnitDirectory units;
  private final Caller caller;

  @Inject
  ReviewDesk(MatterBook matters, PetitionDesk desk, UnitDirectory units, Caller caller) {
    this.matters = matters;
    this.desk = desk;
    this.units = units;
    this.caller = caller;
  }

  /** For an act of the bureau on a matter it may know of. */
  public Petition ofMatter(String matterNo, String ifMatch) {
    return desk.seen(petitionOf(matterNo), ifMatch);
  }

  /** For the petitioner's request: by query code, or recorded by staff. */
  Petition requestedIn(String matterNo, String queryCode, String ifMatch) {
    return desk.actedOn(petitionOf(matterNo), queryCode, ifMatch);
  }

  /**
   * For an act of the reviewing organ, or of the office that acts in its name, on one of its review
   * cases; another's is absent (404).
   */
  public Petition underReview(ReviewPath path, ReviewLevel level) {
    Petition petition = desk.seen(petitionOf(path.matterNo), path.ifMatch);
    boolean own =
        petition.reviews().stream()
            .filter(each -> each.level() == level && each.reviewNo().equals(path.reviewNo))
            .map(ReviewCase::reviewerUnit)
            .anyMatch(unit -> units.tree().sameOrgan(unit, caller.unit()));
    if (!own) {
      throw Problems.notFound();
    }
    return petition;
  }

  /** The person of the reviewing organ who calls. */
  public Actor reviewer() {
    return caller.actor(Role.REVIEWER);
  }

  /** 信访局、复查复核机关负责人. */
  public Actor head() {
    return caller.actor(Role.BUREAU_HEAD);
  }

  Actor requester() {
    return caller.actor(Role.PETITIONER, Role.INTAKE, Role.REVIEWER);
  }

  /** 200 with the petition as it is now. */
  public Response answer(Petition petition) {
    return desk.answer(petition);
  }

  private UUID petitionOf(String matterNo) {
    return matters.find(matterNo).flatMap(Matter::firstPetitionId).orElseThrow(Problems::notFound);
  }
}
