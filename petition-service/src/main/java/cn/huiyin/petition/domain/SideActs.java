package cn.huiyin.petition.domain;

import cn.huiyin.events.petition.HandlerAssigned;
import cn.huiyin.events.petition.UnitSucceeded;
import cn.huiyin.kit.casework.Actor;
import cn.huiyin.petition.domain.rule.NobodyActsOnTwoLevels;
import cn.huiyin.petition.domain.rule.handler.NamedByTheUnitThatHoldsIt;
import cn.huiyin.petition.domain.rule.unit.WasDispatched;
import cn.huiyin.petition.domain.stage.ActorRole;
import cn.huiyin.petition.domain.stage.PetitionAct;
import cn.huiyin.petition.domain.stage.PetitionLifecycle;
import cn.huiyin.petition.domain.stage.WorkLevel;
import java.time.LocalDate;

/** 侧状态的行为 (DOMAIN 2.15): what doesn't move the main line. */
public final class SideActs {
  private final Petition petition;

  SideActs(Petition petition) {
    this.petition = petition;
  }

  /** 责任单位承继 (第二十四条): the successor takes the former unit's place; the clocks go on. */
  public void succeedUnit(String former, String successor, LocalDate on, Actor actor) {
    petition.perform(new UnitSucceeded(on, former, successor), actor);
  }

  /**
   * 确定承办人 (DOMAIN 7.2), or another one: by the head of the unit that has the petition; never one
   * who acted on it in review (I-15).
   *
   * @param staffId pseudonym of the person; it stays beside the events
   */
  public void assignHandler(String staffId, LocalDate on, Actor head) {
    PetitionLifecycle.row(petition.stage(), PetitionAct.ASSIGN_HANDLER);
    String unit = WasDispatched.check(petition.dispatch()).unitCode();
    NamedByTheUnitThatHoldsIt.check(petition.ownerUnit(), unit);
    NobodyActsOnTwoLevels.check(
        new Actor(staffId, ActorRole.UNIT_HANDLER.name(), unit, null),
        WorkLevel.HANDLING,
        petition.levelHands());
    petition.perform(new HandlerAssigned(on, unit), head);
    petition.takeHandler(staffId);
  }
}
