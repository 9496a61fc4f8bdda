package cn.huiyin.petition.domain;

import cn.huiyin.events.petition.LinkRelation;
import cn.huiyin.events.petition.LinkUndone;
import cn.huiyin.events.petition.PetitionLinked;
import cn.huiyin.kit.casework.Actor;
import cn.huiyin.petition.domain.rule.intake.OnlyARepeatIsUnlinked;
import cn.huiyin.petition.domain.rule.intake.SealedLinksToSealed;
import cn.huiyin.petition.domain.stage.PetitionAct;
import cn.huiyin.petition.domain.stage.PetitionLifecycle;
import java.time.LocalDate;

/** 同一事项的关联 (DOMAIN 2.12): confirmed by a person, and taken back when it was wrong. */
public final class LinkActs {
  private final Petition petition;

  LinkActs(Petition petition) {
    this.petition = petition;
  }

  /** 关联: each petition keeps its own handling and its own answer. */
  public void link(
      String linkId, LinkRelation relation, Petition other, LocalDate on, Actor actor) {
    SealedLinksToSealed.check(petition.underSeal(), other.underSeal());
    String otherNo = other.registration().petitionNo();
    petition.perform(new PetitionLinked(on, linkId, relation, otherNo), actor);
  }

  /** 撤销关联: the petition stands where it stood before. */
  public void undo(
      String linkId, LinkRelation relation, String reasonCode, LocalDate on, Actor actor) {
    boolean classified = petition.classification().isPresent();
    if (relation == LinkRelation.REPEAT) {
      PetitionLifecycle.row(
          petition.stage(),
          classified ? PetitionAct.UNDO_CLASSIFIED_REPEAT : PetitionAct.UNDO_REPEAT);
      OnlyARepeatIsUnlinked.check(petition.stage(), petition.closing());
    }
    petition.perform(new LinkUndone(on, linkId, relation, classified, reasonCode), actor);
  }

  /** A repeat that was none has not been disposed of; a double that was none stays. */
  static void undone(Petition petition, LinkUndone event) {
    switch (event.relation()) {
      case REPEAT -> petition.takeBackRepeat();
      case CLERICAL_DUPLICATE -> petition.take(petition.sides().withoutVoidRequest());
      case RELATED, CLUSTER -> {}
    }
  }
}
