package cn.huiyin.petition.domain;

import cn.huiyin.events.petition.UnitSucceeded;
import cn.huiyin.kit.casework.Actor;
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
}
