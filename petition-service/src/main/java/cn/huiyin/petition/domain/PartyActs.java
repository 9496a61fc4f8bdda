package cn.huiyin.petition.domain;

import cn.huiyin.events.petition.PetitionPartyChanged;
import cn.huiyin.kit.casework.Actor;
import cn.huiyin.petition.domain.rule.intake.RepresentativesAtMostFive;
import java.time.LocalDate;

/** 共同信访 (第二十条): the people a petition speaks for, and who represents them (I-12). */
public final class PartyActs {
  private final Petition petition;

  PartyActs(Petition petition) {
    this.petition = petition;
  }

  /** 共同信访人、代表变更. */
  public void change(int people, int representatives, LocalDate on, Actor actor) {
    RepresentativesAtMostFive.check(petition.registration().channel(), representatives, people);
    petition.perform(new PetitionPartyChanged(on, people, representatives), actor);
  }
}
