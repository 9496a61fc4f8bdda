package cn.huiyin.petition.enquiry.petition;

import cn.huiyin.events.petition.Conclusion;
import cn.huiyin.kit.casework.Actor;
import cn.huiyin.petition.domain.Petition;
import cn.huiyin.petition.domain.casefile.SealedViews;
import cn.huiyin.petition.domain.stage.PetitionStage;
import cn.huiyin.petition.enquiry.access.EntrySettings;
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
  private final EntrySettings entries;
  private final Clock clock;

  @Inject
  Occasions(
      SealedViews sealedViews, LeadersCases leadersCases, EntrySettings entries, Clock clock) {
    this.sealedViews = sealedViews;
    this.leadersCases = leadersCases;
    this.entries = entries;
    this.clock = clock;
  }

  Set<Occasion> between(Petition petition, Actor actor) {
    Set<Occasion> holding = EnumSet.of(Occasion.PURPOSE);
    if (petition.hands() != null && actor.samePersonAs(petition.hands().registrar())) {
      holding.addAll(ofOwnEntry(petition));
    }
    if (openWithUnit(petition) && petition.handledBy(actor.staffId())) {
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

  /** 移交的检举控告, though concluded here, is at work in the discipline organ until it is archived. */
  private static boolean openWithUnit(Petition petition) {
    boolean handedOver =
        petition.closing().filter(it -> it.conclusion() == Conclusion.HANDED_OVER).isPresent();
    return !petition.stage().terminal()
        || (handedOver && petition.stage() != PetitionStage.ARCHIVED);
  }

  private Set<Occasion> ofOwnEntry(Petition petition) {
    if (petition.registration().receivedOn().equals(LocalDate.now(clock))) {
      return EnumSet.of(Occasion.ENTRY_DAY, Occasion.OWN_ENTRY);
    }
    return entries.ownEntriesStayOpen()
        ? EnumSet.of(Occasion.OWN_ENTRY)
        : EnumSet.noneOf(Occasion.class);
  }
}
