package cn.huiyin.petition.enquiry.petition;

import cn.huiyin.kit.casework.Actor;
import cn.huiyin.petition.domain.Petition;
import cn.huiyin.petition.domain.casefile.SealedViews;
import cn.huiyin.petition.enquiry.access.LeadersCases;
import cn.huiyin.petition.enquiry.access.Occasion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

/** 查看全部的场合: which conditions of the table hold between a petition and one who looks. */
@ApplicationScoped
class Occasions {
  private final SealedViews sealedViews;
  private final LeadersCases leadersCases;
  private final Clock clock;

  @Inject
  Occasions(SealedViews sealedViews, LeadersCases leadersCases, Clock clock) {
    this.sealedViews = sealedViews;
    this.leadersCases = leadersCases;
    this.clock = clock;
  }

  Set<Occasion> between(Petition petition, Actor actor) {
    Set<Occasion> holding = EnumSet.of(Occasion.PURPOSE);
    boolean ownEntry = petition.hands() != null && actor.samePersonAs(petition.hands().registrar());
    if (ownEntry && petition.registration().receivedOn().equals(LocalDate.now(clock))) {
      holding.add(Occasion.ENTRY_DAY);
    }
    if (!petition.stage().terminal()) {
      holding.add(Occasion.OPEN_CASE);
    }
    if (petition.reviews().stream().anyMatch(each -> each.reviewerUnit().equals(actor.unit()))) {
      holding.add(Occasion.IN_REVIEW);
    }
    if (leadersCases.isOwn(petition.id(), actor.staffId())) {
      holding.add(Occasion.LED_CASE);
    }
    if (petition.underSeal()
        && sealedViews.agreed(petition.id(), actor.staffId(), clock.instant())) {
      holding.add(Occasion.FOUR_EYES);
    }
    return holding;
  }
}
