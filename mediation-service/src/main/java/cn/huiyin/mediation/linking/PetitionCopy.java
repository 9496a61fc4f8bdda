package cn.huiyin.mediation.linking;

import cn.huiyin.mediation.domain.mediation.LinkedPetition;
import java.util.UUID;

/** 信访件副本: a petition that is classified and no accusation. */
public record PetitionCopy(
    UUID petitionId, String petitionNo, String matterNo, String divisionCode) {

  /** As a case is linked to it. */
  public LinkedPetition link() {
    return new LinkedPetition(petitionId, matterNo);
  }
}
