package cn.huiyin.mediation.domain.backlog.rule;

import cn.huiyin.kit.casework.Actor;
import cn.huiyin.kit.casework.RuleBroken;

/** 核实人不得是申报人 (I-32): another person than the submitter verifies, returns or confirms. */
public final class VerifierIsNotSubmitter {
  private VerifierIsNotSubmitter() {}

  /**
   * Asks the rule.
   *
   * @param submittedBy pseudonym of the submitter
   * @throws RuleBroken when they are the same person
   */
  public static void check(String submittedBy, Actor verifier) {
    if (verifier.samePersonAs(submittedBy)) {
      throw new RuleBroken(
          "SAME_PERSON", null, "申报人不得核实或认定自己申报的化解", "the submitter may not verify or confirm");
    }
  }
}
