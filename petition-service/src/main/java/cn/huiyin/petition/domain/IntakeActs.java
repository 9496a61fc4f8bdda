package cn.huiyin.petition.domain;

import cn.huiyin.events.petition.PetitionVoidRequested;
import cn.huiyin.events.petition.PetitionVoided;
import cn.huiyin.events.petition.PetitionWithdrawn;
import cn.huiyin.kit.casework.Actor;
import cn.huiyin.petition.domain.rule.intake.AccusationsAreNotWithdrawn;
import cn.huiyin.petition.domain.rule.intake.SplitIsNotUndone;
import cn.huiyin.petition.domain.rule.intake.VoidIsAskedFirst;
import cn.huiyin.petition.domain.rule.intake.VoiderIsNotRegistrar;
import cn.huiyin.petition.domain.rule.oversight.UrgentMattersAreNotHidden;
import cn.huiyin.petition.domain.stage.PetitionAct;
import cn.huiyin.petition.domain.stage.PetitionLifecycle;
import java.time.LocalDate;

/** 登记后的行为 (第二十一条): voiding by two persons, withdrawal. */
public final class IntakeActs {
  private final Petition petition;

  IntakeActs(Petition petition) {
    this.petition = petition;
  }

  /** 申请作废: a clerical double or a test entry; never an urgent matter (I-24). */
  public void requestVoid(String reasonCode, LocalDate on, Actor actor) {
    UrgentMattersAreNotHidden.notVoided(petition.sides().urgent());
    petition.perform(new PetitionVoidRequested(on, reasonCode), actor);
    petition.take(petition.hands().voidRequestedBy(actor.staffId()));
  }

  /**
   * 确认作废, by another person.
   *
   * @param doubleOf number of the petition it doubles, or null
   */
  public void confirmVoid(String reasonCode, String doubleOf, LocalDate on, Actor actor) {
    UrgentMattersAreNotHidden.notVoided(petition.sides().urgent());
    SplitIsNotUndone.check(isOrHasPart());
    VoidIsAskedFirst.check(petition.sides());
    VoiderIsNotRegistrar.check(actor, petition.hands());
    petition.perform(new PetitionVoided(on, reasonCode, doubleOf), actor);
  }

  /** 撤回: written or recorded. */
  public void withdraw(LocalDate on, Actor actor) {
    AccusationsAreNotWithdrawn.check(petition.underSeal());
    PetitionLifecycle.row(petition.stage(), PetitionAct.WITHDRAW);
    SplitIsNotUndone.check(!petition.parts().isEmpty());
    petition.perform(new PetitionWithdrawn(on), actor);
  }

  private boolean isOrHasPart() {
    return petition.registration().parentNo() != null || !petition.parts().isEmpty();
  }
}
