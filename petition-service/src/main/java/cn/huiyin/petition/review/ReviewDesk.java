package cn.huiyin.petition.review;

import cn.huiyin.kit.casework.Actor;
import cn.huiyin.kit.identity.Caller;
import cn.huiyin.kit.identity.Role;
import cn.huiyin.kit.problem.Problems;
import cn.huiyin.petition.act.MatterBook;
import cn.huiyin.petition.act.PetitionDesk;
import cn.huiyin.petition.domain.Petition;
import cn.huiyin.petition.domain.matter.Matter;
import cn.huiyin.petition.domain.state.ReviewCase;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.UUID;

/** 复查台: a matter through the petition under which it is handled, as a reviewing organ sees it. */
@RequestScoped
public class ReviewDesk {
  private final MatterBook matters;
  private final PetitionDesk desk;
  private final Caller caller;

  @Inject
  ReviewDesk(MatterBook matters, PetitionDesk desk, Caller caller) {
    this.matters = matters;
    this.desk = desk;
    this.caller = caller;
  }

  /** For the petitioner's request: by query code, or recorded by staff. */
  Petition requestedIn(String matterNo, String queryCode, String ifMatch) {
    return desk.actedOn(petitionOf(matterNo), queryCode, ifMatch);
  }

  /** For an act of the reviewing organ on one of its review cases; another's is absent (404). */
  Petition underReview(String matterNo, String reviewNo, String ifMatch) {
    Petition petition = desk.seen(petitionOf(matterNo), ifMatch);
    boolean own =
        petition.reviews().stream()
            .filter(each -> each.reviewNo().equals(reviewNo))
            .map(ReviewCase::reviewerUnit)
            .anyMatch(unit -> unit.equals(caller.unit()));
    if (!own) {
      throw Problems.notFound();
    }
    return petition;
  }

  Actor reviewer() {
    return caller.actor(Role.REVIEWER);
  }

  Actor requester() {
    return caller.actor(Role.PETITIONER, Role.INTAKE, Role.REVIEWER);
  }

  Response answer(Petition petition) {
    return desk.answer(petition);
  }

  private UUID petitionOf(String matterNo) {
    return matters.find(matterNo).flatMap(Matter::firstPetitionId).orElseThrow(Problems::notFound);
  }
}
