package cn.huiyin.mediation.domain.campaign;

import static cn.huiyin.mediation.domain.campaign.ActivityAct.CANCEL;
import static cn.huiyin.mediation.domain.campaign.ActivityAct.HOLD;
import static cn.huiyin.mediation.domain.campaign.ActivityStage.CANCELLED;
import static cn.huiyin.mediation.domain.campaign.ActivityStage.HELD;
import static cn.huiyin.mediation.domain.campaign.ActivityStage.PLANNED;
import static cn.huiyin.mediation.domain.lifecycle.RowsFrom.from;

import cn.huiyin.mediation.domain.lifecycle.Lifecycle;

/** 活动流程: a record of a held activity may be taken back; it then doesn't count (F9, F10). */
public final class ActivityLifecycle {
  /** The whole table. */
  public static final Lifecycle<ActivityStage, ActivityAct> TABLE =
      Lifecycle.of(
          from(PLANNED).on(HOLD).to(HELD).under("DOMAIN 4.7"),
          from(PLANNED, HELD).on(CANCEL).to(CANCELLED).under("F9, F10"));

  private ActivityLifecycle() {}
}
