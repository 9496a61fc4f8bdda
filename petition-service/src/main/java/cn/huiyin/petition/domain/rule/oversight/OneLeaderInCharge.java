package cn.huiyin.petition.domain.rule.oversight;

import cn.huiyin.kit.casework.Actor;
import cn.huiyin.kit.casework.RuleBroken;
import cn.huiyin.petition.domain.oversight.LeaderCharge;
import cn.huiyin.petition.domain.stage.ActorRole;
import java.util.Optional;

/** 一案一位包案领导 (第十八条). */
public final class OneLeaderInCharge {
  private OneLeaderInCharge() {}

  public static void nobodyYet(Optional<LeaderCharge> charge) {
    if (charge.filter(LeaderCharge::open).isPresent()) {
      throw broken("ONE_LEADER_IN_CHARGE", "已有领导包案", "a leader is in charge already");
    }
  }

  public static void unsigned(Optional<LeaderCharge> charge) {
    if (open(charge).signedOn() != null) {
      throw broken("SIGNED_ALREADY", "包案领导已签认", "the leader has signed already");
    }
  }

  /** The bureau may end it; a leader only the own case. */
  public static void inCharge(Optional<LeaderCharge> charge, String leaderStaff, Actor actor) {
    open(charge);
    if (ActorRole.COUNTY_LEADER.name().equals(actor.role()) && !actor.samePersonAs(leaderStaff)) {
      throw broken("NOT_THE_LEADER_IN_CHARGE", "不是包案领导", "another leader is in charge");
    }
  }

  private static LeaderCharge open(Optional<LeaderCharge> charge) {
    return charge
        .filter(LeaderCharge::open)
        .orElseThrow(() -> broken("NO_LEADER_IN_CHARGE", "没有领导包案", "no leader is in charge"));
  }

  private static RuleBroken broken(String code, String chinese, String english) {
    return new RuleBroken(code, "信访工作条例 第十八条", chinese, english);
  }
}
