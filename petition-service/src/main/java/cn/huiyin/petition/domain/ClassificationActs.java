package cn.huiyin.petition.domain;

import cn.huiyin.events.petition.Conclusion;
import cn.huiyin.events.petition.PetitionClassified;
import cn.huiyin.events.petition.PetitionLinkedAsRepeat;
import cn.huiyin.events.petition.PetitionReclassified;
import cn.huiyin.events.petition.RepeatAnswered;
import cn.huiyin.events.petition.RepeatKind;
import cn.huiyin.kit.casework.Actor;
import cn.huiyin.petition.domain.rule.closing.FinalMattersAreClosedByNotice;
import cn.huiyin.petition.domain.rule.dispatch.AccusationNeverToTheAccused;
import cn.huiyin.petition.domain.rule.intake.RouteFitsKind;
import cn.huiyin.petition.domain.rule.oversight.UrgentMattersAreNotHidden;
import cn.huiyin.petition.domain.stage.PetitionAct;
import cn.huiyin.petition.domain.stage.PetitionLifecycle;
import java.time.LocalDate;

/** 分类与重复信访 (第二十二条, DOMAIN 2.12): always by a person (I-60). */
public final class ClassificationActs {
  private final Petition petition;

  ClassificationActs(Petition petition) {
    this.petition = petition;
  }

  public void classify(ClassificationDecision decision, LocalDate on, Actor actor) {
    RouteFitsKind.check(decision.kind(), decision.route());
    UrgentMattersAreNotHidden.stillAPetition(petition.sides().urgent(), decision.kind());
    AccusationNeverToTheAccused.checkProposed(
        decision.kind(), decision.unitCode(), decision.accusedUnit());
    petition.perform(
        new PetitionClassified(
            on,
            decision.kind(),
            decision.route(),
            decision.subjectCode(),
            decision.unitCode(),
            decision.matterNo(),
            decision.firstOfMatter()),
        actor);
    petition.takeAccused(decision.accusedUnit());
  }

  /** 重新分类: before dispatch, or after an accepted objection. A seal stays (I-53). */
  public void reclassify(
      ClassificationDecision decision, String reasonCode, LocalDate on, Actor actor) {
    RouteFitsKind.check(decision.kind(), decision.route());
    UrgentMattersAreNotHidden.stillAPetition(petition.sides().urgent(), decision.kind());
    AccusationNeverToTheAccused.checkProposed(
        decision.kind(), decision.unitCode(), decision.accusedUnit());
    petition.perform(
        new PetitionReclassified(
            on,
            decision.kind(),
            decision.route(),
            decision.subjectCode(),
            decision.unitCode(),
            decision.matterNo(),
            decision.firstOfMatter(),
            reasonCode),
        actor);
    petition.takeAccused(decision.accusedUnit());
  }

  /** 关联重复信访: adds no second handling of the same claim (I-07). */
  public void linkAsRepeat(
      String matterNo, String firstPetitionNo, RepeatKind kind, LocalDate on, Actor actor) {
    petition.perform(new PetitionLinkedAsRepeat(on, matterNo, firstPetitionNo, kind), actor);
  }

  /**
   * 答复重复信访: the petitioner is told where the matter stands; with this it is concluded.
   *
   * @param matterClosed whether the matter ended by re-review, which only a notice answers (I-17)
   */
  public void answerRepeat(boolean matterClosed, LocalDate on, Actor actor) {
    PetitionLifecycle.row(petition.stage(), PetitionAct.ANSWER_REPEAT);
    FinalMattersAreClosedByNotice.check(matterClosed);
    petition.perform(new RepeatAnswered(on), actor);
    petition.conclude(Conclusion.REPEAT_ANSWERED, on);
  }
}
