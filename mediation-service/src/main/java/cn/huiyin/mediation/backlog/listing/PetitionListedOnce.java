package cn.huiyin.mediation.backlog.listing;

import cn.huiyin.kit.casework.RuleBroken;
import cn.huiyin.mediation.persistence.BacklogCases;

/** 一件信访只立一案 (I-33): a petition is behind one case, so that it is counted once. */
final class PetitionListedOnce {
  private PetitionListedOnce() {}

  static void check(BacklogCases cases, String petitionNo) {
    if (petitionNo != null && cases.listsPetition(petitionNo)) {
      throw new RuleBroken(
          "PETITION_ALREADY_LISTED", null, "该信访件已列入积案", "the petition is behind another case");
    }
  }
}
