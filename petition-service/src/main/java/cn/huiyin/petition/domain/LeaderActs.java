package cn.huiyin.petition.domain;

import cn.huiyin.events.petition.LeaderCaseEnded;
import cn.huiyin.events.petition.LeaderCaseResult;
import cn.huiyin.events.petition.LeaderCaseSigned;
import cn.huiyin.events.petition.LeaderTakesCase;
import cn.huiyin.kit.casework.Actor;
import cn.huiyin.petition.domain.rule.oversight.NoLeaderOverAccusations;
import cn.huiyin.petition.domain.rule.oversight.OneLeaderInCharge;
import cn.huiyin.petition.domain.rule.unit.UnitConcerned;
import cn.huiyin.petition.domain.stage.ActorRole;
import java.time.LocalDate;

/** 领导包案 (第十八条, DOMAIN 2.14): taken, signed for, ended with a result. */
public final class LeaderActs {
  private final Petition petition;

  LeaderActs(Petition petition) {
    this.petition = petition;
  }

  /**
   * 包案: a leader takes it and thereby signs; what the bureau records the leader has yet to sign.
   *
   * @param unitCode the unit that works on it, or null for the one with whom the petition lies
   */
  public void take(String leaderPost, String unitCode, LocalDate dueOn, LocalDate on, Actor actor) {
    NoLeaderOverAccusations.check(petition.underSeal());
    OneLeaderInCharge.nobodyYet(petition.charge());
    String unit = unitCode == null ? petition.ownerUnit() : unitCode;
    UnitConcerned.check(petition.unitsConcerned(), petition.accusedUnit(), unit);
    petition.perform(new LeaderTakesCase(on, leaderPost, unit, dueOn), actor);
    petition.takeLeader(null);
    if (ActorRole.COUNTY_LEADER.name().equals(actor.role())) {
      sign(on, actor);
    }
  }

  /** 签认. */
  public void sign(LocalDate on, Actor actor) {
    OneLeaderInCharge.unsigned(petition.charge());
    petition.perform(new LeaderCaseSigned(on), actor);
    petition.takeLeader(actor.staffId());
  }

  /** 包案结束: by the leader whose case it is, or by the bureau. */
  public void end(LeaderCaseResult result, LocalDate on, Actor actor) {
    OneLeaderInCharge.inCharge(petition.charge(), petition.leaderStaff(), actor);
    petition.perform(new LeaderCaseEnded(on, result), actor);
  }
}
