package cn.huiyin.petition.domain;

import cn.huiyin.events.petition.ConclusionReportAccepted;
import cn.huiyin.events.petition.UnitSucceeded;
import cn.huiyin.kit.casework.Actor;
import cn.huiyin.petition.domain.rule.WasDispatched;
import cn.huiyin.petition.domain.stage.PetitionAct;
import cn.huiyin.petition.domain.stage.PetitionLifecycle;
import java.time.LocalDate;

/** 侧状态的行为 (DOMAIN 2.15): what doesn't move the main line. */
public final class SideActs {
  private final Petition petition;

  SideActs(Petition petition) {
    this.petition = petition;
  }

  /** 办结报告认可: only this closes an assignment (I-21). */
  public void acceptConclusionReport(LocalDate on, Actor actor) {
    PetitionLifecycle.row(petition.stage(), PetitionAct.ACCEPT_CONCLUSION_REPORT);
    String unit = WasDispatched.check(petition.dispatch()).unitCode();
    petition.perform(new ConclusionReportAccepted(on, unit), actor);
  }

  /** 责任单位承继 (第二十四条): the clocks go on. */
  public void succeedUnit(String successor, LocalDate on, Actor actor) {
    PetitionLifecycle.row(petition.stage(), PetitionAct.SUCCEED_UNIT);
    String former = WasDispatched.check(petition.dispatch()).unitCode();
    petition.perform(new UnitSucceeded(on, former, successor), actor);
  }
}
