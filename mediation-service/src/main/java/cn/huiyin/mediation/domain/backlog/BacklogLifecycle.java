package cn.huiyin.mediation.domain.backlog;

import static cn.huiyin.mediation.domain.backlog.BacklogAct.APPROVE_PLAN;
import static cn.huiyin.mediation.domain.backlog.BacklogAct.ASSIGN;
import static cn.huiyin.mediation.domain.backlog.BacklogAct.BEGIN_WATCH;
import static cn.huiyin.mediation.domain.backlog.BacklogAct.CLOSE;
import static cn.huiyin.mediation.domain.backlog.BacklogAct.CONFIRM;
import static cn.huiyin.mediation.domain.backlog.BacklogAct.DELIST;
import static cn.huiyin.mediation.domain.backlog.BacklogAct.EXTEND;
import static cn.huiyin.mediation.domain.backlog.BacklogAct.LINK_PETITION;
import static cn.huiyin.mediation.domain.backlog.BacklogAct.LIST;
import static cn.huiyin.mediation.domain.backlog.BacklogAct.RETURN;
import static cn.huiyin.mediation.domain.backlog.BacklogAct.REVOKE;
import static cn.huiyin.mediation.domain.backlog.BacklogAct.SET_LEADER;
import static cn.huiyin.mediation.domain.backlog.BacklogAct.START_WORK;
import static cn.huiyin.mediation.domain.backlog.BacklogAct.SUBMIT_RESOLUTION;
import static cn.huiyin.mediation.domain.backlog.BacklogAct.VERIFY;
import static cn.huiyin.mediation.domain.backlog.BacklogStage.ASSIGNED;
import static cn.huiyin.mediation.domain.backlog.BacklogStage.CLOSED;
import static cn.huiyin.mediation.domain.backlog.BacklogStage.DELISTED;
import static cn.huiyin.mediation.domain.backlog.BacklogStage.LEADER_SET;
import static cn.huiyin.mediation.domain.backlog.BacklogStage.LISTED;
import static cn.huiyin.mediation.domain.backlog.BacklogStage.PLAN_APPROVED;
import static cn.huiyin.mediation.domain.backlog.BacklogStage.PROPOSED;
import static cn.huiyin.mediation.domain.backlog.BacklogStage.RESOLUTION_CONFIRMED;
import static cn.huiyin.mediation.domain.backlog.BacklogStage.RESOLUTION_SUBMITTED;
import static cn.huiyin.mediation.domain.backlog.BacklogStage.RETURNED;
import static cn.huiyin.mediation.domain.backlog.BacklogStage.REVOKED;
import static cn.huiyin.mediation.domain.backlog.BacklogStage.VERIFIED;
import static cn.huiyin.mediation.domain.backlog.BacklogStage.WATCH;
import static cn.huiyin.mediation.domain.backlog.BacklogStage.WORKING;
import static cn.huiyin.mediation.domain.lifecycle.RowsFrom.from;

import cn.huiyin.mediation.domain.lifecycle.Lifecycle;

/**
 * 积案流程 (DOMAIN 4.3). A unit may submit without a plan; a leader must stand before the confirmation
 * (I-32). Rows for plan, work, extension and watch wait for their endpoints.
 */
public final class BacklogLifecycle {
  private static final BacklogStage[] OPEN = {
    LISTED, ASSIGNED, LEADER_SET, PLAN_APPROVED, WORKING, RESOLUTION_SUBMITTED, VERIFIED, RETURNED
  };

  /** The whole table. */
  public static final Lifecycle<BacklogStage, BacklogAct> TABLE =
      Lifecycle.of(
          from(BacklogStage.values()).on(LINK_PETITION).stays().under("DOMAIN 4.1"),
          from(PROPOSED).on(LIST).to(LISTED).under("DOMAIN 4.1, I-31"),
          from(LISTED).on(ASSIGN).to(ASSIGNED).under("DOMAIN 4.3"),
          from(ASSIGNED, LEADER_SET).on(SET_LEADER).to(LEADER_SET).under("I-32"),
          from(PLAN_APPROVED, WORKING, RESOLUTION_SUBMITTED, VERIFIED, RETURNED, REVOKED)
              .on(SET_LEADER)
              .stays()
              .under("I-32"),
          from(LEADER_SET).on(APPROVE_PLAN).to(PLAN_APPROVED).under("DOMAIN 4.3"),
          from(PLAN_APPROVED).on(START_WORK).to(WORKING).under("DOMAIN 4.3"),
          from(OPEN).on(EXTEND).stays().under("DOMAIN 4.3"),
          from(ASSIGNED, LEADER_SET, PLAN_APPROVED, WORKING, RETURNED, REVOKED)
              .on(SUBMIT_RESOLUTION)
              .to(RESOLUTION_SUBMITTED)
              .under("DOMAIN 4.4"),
          from(RESOLUTION_SUBMITTED).on(VERIFY).to(VERIFIED).under("I-32"),
          from(RESOLUTION_SUBMITTED, VERIFIED).on(RETURN).to(RETURNED).under("DOMAIN 4.3"),
          from(VERIFIED).on(CONFIRM).to(RESOLUTION_CONFIRMED).under("I-32"),
          from(RESOLUTION_CONFIRMED).on(BEGIN_WATCH).to(WATCH).under("DOMAIN 4.3"),
          from(RESOLUTION_CONFIRMED, WATCH).on(CLOSE).to(CLOSED).under("DOMAIN 4.3"),
          from(RESOLUTION_CONFIRMED, WATCH, CLOSED).on(REVOKE).to(REVOKED).under("I-33"),
          from(PROPOSED, REVOKED).on(DELIST).to(DELISTED).under("DOMAIN 4.3"),
          from(OPEN).on(DELIST).to(DELISTED).under("DOMAIN 4.3"));

  private BacklogLifecycle() {}
}
