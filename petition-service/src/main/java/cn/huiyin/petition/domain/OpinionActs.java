package cn.huiyin.petition.domain;

import cn.huiyin.events.petition.ClaimOutcome;
import cn.huiyin.events.petition.Conclusion;
import cn.huiyin.events.petition.OpinionApproved;
import cn.huiyin.events.petition.OpinionCorrected;
import cn.huiyin.events.petition.OpinionDrafted;
import cn.huiyin.events.petition.OpinionServed;
import cn.huiyin.events.petition.RedoBasis;
import cn.huiyin.kit.casework.Actor;
import cn.huiyin.petition.domain.rule.handling.ApproverIsNotDrafter;
import cn.huiyin.petition.domain.rule.handling.CorrectionIsServed;
import cn.huiyin.petition.domain.rule.handling.EachClaimOneOutcome;
import cn.huiyin.petition.domain.rule.handling.OnlyPetitionProcedure;
import cn.huiyin.petition.domain.rule.handling.OpinionDraftedFirst;
import cn.huiyin.petition.domain.rule.handling.PetitionerHeardBeforeOpinion;
import cn.huiyin.petition.domain.rule.handling.RedoIsAnotherOpinion;
import cn.huiyin.petition.domain.stage.PetitionAct;
import cn.huiyin.petition.domain.stage.PetitionLifecycle;
import java.time.LocalDate;
import java.util.List;

/** 信访处理意见书 (第三十二条): drafted by one, approved by another, served with evidence. */
public final class OpinionActs {
  private final Petition petition;

  OpinionActs(Petition petition) {
    this.petition = petition;
  }

  /**
   * 起草.
   *
   * @param outcomes one for each claim, in their order (I-13)
   */
  public void draft(List<ClaimOutcome> outcomes, LocalDate on, Actor actor) {
    draft(outcomes, null, on, actor);
  }

  /**
   * 起草，责令重办的须说明依据.
   *
   * @param redoBasis what a redo rests on beside the revoked opinion; null in a first handling
   */
  public void draft(List<ClaimOutcome> outcomes, RedoBasis redoBasis, LocalDate on, Actor actor) {
    PetitionLifecycle.row(petition.stage(), PetitionAct.DRAFT_OPINION);
    OnlyPetitionProcedure.check(petition.classification().orElse(null));
    PetitionerHeardBeforeOpinion.check(petition.handling());
    EachClaimOneOutcome.check(petition.ownClaims(), outcomes.size());
    RedoIsAnotherOpinion.check(petition.handling(), outcomes, redoBasis);
    petition.perform(new OpinionDrafted(on, outcomes, redoBasis), actor);
    petition.take(petition.hands().draftedBy(actor.staffId()));
  }

  /** 审批, by the unit's head and not by the drafter. */
  public void approve(LocalDate on, Actor actor) {
    PetitionLifecycle.row(petition.stage(), PetitionAct.APPROVE_OPINION);
    OpinionDraftedFirst.check(petition.opinion().orElse(null), on);
    ApproverIsNotDrafter.check(actor, petition.hands());
    petition.perform(new OpinionApproved(on, petition.ownerUnit()), actor);
    petition.take(petition.hands().approvedBy(actor.staffId()));
  }

  /**
   * 送达: concludes the petition and starts the review window.
   *
   * @param servedOn the day the receipt of service proves (I-18)
   */
  public void serve(LocalDate servedOn, Actor actor) {
    PetitionLifecycle.row(petition.stage(), PetitionAct.SERVE_OPINION);
    ClaimOutcome outcome = petition.opinion().orElseThrow().mainOutcome();
    petition.perform(
        new OpinionServed(servedOn, outcome, petition.handling().round(), petition.ownerUnit()),
        actor);
    petition.conclude(Conclusion.valueOf("OPINION_" + outcome), servedOn);
  }

  /**
   * 更正: a change of substance begins the review window anew.
   *
   * @param evidenceCode proof that the correction was served, or null (I-18)
   */
  public void correct(boolean substance, String evidenceCode, LocalDate on, Actor actor) {
    PetitionLifecycle.row(petition.stage(), PetitionAct.CORRECT_OPINION);
    CorrectionIsServed.check(substance, evidenceCode);
    petition.perform(new OpinionCorrected(on, substance), actor);
  }
}
