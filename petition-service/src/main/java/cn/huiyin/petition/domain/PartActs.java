package cn.huiyin.petition.domain;

import cn.huiyin.events.petition.ClaimsSplit;
import cn.huiyin.events.petition.Conclusion;
import cn.huiyin.events.petition.OwnPartConcluded;
import cn.huiyin.events.petition.PartConcluded;
import cn.huiyin.events.petition.PartReopened;
import cn.huiyin.kit.casework.Actor;
import cn.huiyin.petition.domain.rule.intake.ClaimMovesOnce;
import cn.huiyin.petition.domain.stage.PetitionAct;
import cn.huiyin.petition.domain.stage.PetitionLifecycle;
import cn.huiyin.petition.domain.stage.PetitionStage;
import cn.huiyin.petition.domain.state.part.OwnPart;
import cn.huiyin.petition.domain.state.part.Part;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;

/** 诉求拆分 (I-06): claims go on as petitions of their own; the whole is concluded with the last. */
public final class PartActs {
  private final Petition petition;

  PartActs(Petition petition) {
    this.petition = petition;
  }

  /**
   * 拆分: one claim goes to a child.
   *
   * @param claims how many claims the petition has, as registered or as set apart now
   * @param underSeal whether an accusation is among what is split off
   */
  public void split(
      int claims,
      int claimNo,
      String childPetitionNo,
      boolean underSeal,
      LocalDate on,
      Actor actor) {
    PetitionLifecycle.row(petition.stage(), PetitionAct.SPLIT_CLAIM);
    ClaimMovesOnce.check(claims, petition.parts(), claimNo);
    int remaining = claims - petition.parts().size() - 1;
    petition.perform(new ClaimsSplit(on, claimNo, childPetitionNo, remaining, underSeal), actor);
  }

  /** Takes note of where a child stands; answers whether that was news. */
  public boolean follow(Petition child) {
    String childNo = child.registration().petitionNo();
    boolean open = petition.parts().stream().anyMatch(part -> part.isOf(childNo) && part.open());
    if (open && child.ended()) {
      LocalDate on = child.endedOn();
      petition.follow(new PartConcluded(on, childNo, openAfter(childNo)));
      concludeWithLastPart(on);
      return true;
    }
    if (!open && !child.ended()) {
      petition.follow(new PartReopened(child.lastStepOn(), childNo));
      return true;
    }
    return false;
  }

  /** The claims that remained here are done; the petition waits for its parts. */
  void concludeOwn(Conclusion conclusion, LocalDate on) {
    petition.follow(new OwnPartConcluded(on, conclusion));
  }

  /** The main line came to its end while parts are open: it waits for them. */
  void awaitParts(LocalDate on) {
    if (petition.stage() == PetitionStage.CONCLUDED && petition.hasOpenParts()) {
      concludeOwn(petition.ownPart().orElseThrow().conclusion(), on);
    }
  }

  private int openAfter(String childNo) {
    Set<String> open = new HashSet<>();
    petition.parts().stream().filter(Part::open).map(Part::childNo).forEach(open::add);
    open.remove(childNo);
    return open.size();
  }

  private void concludeWithLastPart(LocalDate on) {
    boolean waits = petition.stage() == PetitionStage.AWAITING_PARTS;
    if (petition.hasOpenParts() || (!waits && petition.ownPart().isEmpty())) {
      return;
    }
    OwnPart own = petition.ownPart().orElse(new OwnPart(Conclusion.WITH_ITS_PARTS, on));
    petition.conclude(own.conclusion(), on.isBefore(own.concludedOn()) ? own.concludedOn() : on);
  }
}
