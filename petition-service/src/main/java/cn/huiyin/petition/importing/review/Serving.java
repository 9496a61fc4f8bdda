package cn.huiyin.petition.importing.review;

import cn.huiyin.petition.domain.Petition;
import cn.huiyin.petition.domain.stage.PetitionAct;
import cn.huiyin.petition.domain.stage.PetitionLifecycle;

/** 送达: whether service of a review opinion is still an act of its own in the petition's stage. */
final class Serving {
  private Serving() {}

  static boolean allowed(Petition petition) {
    return PetitionLifecycle.find(petition.stage(), PetitionAct.SERVE_REVIEW_OPINION).isPresent();
  }
}
