package cn.huiyin.mediation.domain.mediation;

import static cn.huiyin.mediation.domain.lifecycle.RowsFrom.from;
import static cn.huiyin.mediation.domain.mediation.MediationAct.ADMIT;
import static cn.huiyin.mediation.domain.mediation.MediationAct.CONCLUDE;
import static cn.huiyin.mediation.domain.mediation.MediationAct.DECLINE;
import static cn.huiyin.mediation.domain.mediation.MediationAct.GIVE_CONSENT;
import static cn.huiyin.mediation.domain.mediation.MediationAct.GIVE_OPINION;
import static cn.huiyin.mediation.domain.mediation.MediationAct.HOLD_SESSION;
import static cn.huiyin.mediation.domain.mediation.MediationAct.LINK_PETITION;
import static cn.huiyin.mediation.domain.mediation.MediationAct.RECORD_BREACH;
import static cn.huiyin.mediation.domain.mediation.MediationAct.RECORD_PERFORMANCE;
import static cn.huiyin.mediation.domain.mediation.MediationAct.REVERSE;
import static cn.huiyin.mediation.domain.mediation.MediationAct.SCHEDULE;
import static cn.huiyin.mediation.domain.mediation.MediationAct.TRACK_PERFORMANCE;
import static cn.huiyin.mediation.domain.mediation.MediationAct.WITHDRAW;
import static cn.huiyin.mediation.domain.mediation.MediationStage.ADMITTED;
import static cn.huiyin.mediation.domain.mediation.MediationStage.BREACHED;
import static cn.huiyin.mediation.domain.mediation.MediationStage.CLOSED;
import static cn.huiyin.mediation.domain.mediation.MediationStage.CONCLUDED;
import static cn.huiyin.mediation.domain.mediation.MediationStage.DECLINED;
import static cn.huiyin.mediation.domain.mediation.MediationStage.HEARD;
import static cn.huiyin.mediation.domain.mediation.MediationStage.OPINION_GIVEN;
import static cn.huiyin.mediation.domain.mediation.MediationStage.PERFORMING;
import static cn.huiyin.mediation.domain.mediation.MediationStage.REQUESTED;
import static cn.huiyin.mediation.domain.mediation.MediationStage.REVERSED;
import static cn.huiyin.mediation.domain.mediation.MediationStage.SCHEDULED;

import cn.huiyin.mediation.domain.lifecycle.Lifecycle;

/**
 * 评理流程 (DOMAIN 3.4). A session may be held without an appointment when all parties are there; the
 * performance rows wait for their endpoints.
 */
public final class MediationLifecycle {
  private static final String MEDIATION_LAW = "人民调解法 ";

  /** The whole table. */
  public static final Lifecycle<MediationStage, MediationAct> TABLE =
      Lifecycle.of(
          from(REQUESTED).on(LINK_PETITION).stays().under("I-26"),
          from(REQUESTED).on(GIVE_CONSENT).stays().under(MEDIATION_LAW + "第三条"),
          from(REQUESTED).on(ADMIT).to(ADMITTED).under(MEDIATION_LAW + "第十七条"),
          from(REQUESTED).on(DECLINE).to(DECLINED).under(MEDIATION_LAW + "第十七条"),
          from(ADMITTED, SCHEDULED, HEARD).on(SCHEDULE).to(SCHEDULED).under("DOMAIN 3.4"),
          from(ADMITTED, SCHEDULED, HEARD, OPINION_GIVEN)
              .on(HOLD_SESSION)
              .to(HEARD)
              .under(MEDIATION_LAW + "第二十二条"),
          from(HEARD).on(GIVE_OPINION).to(OPINION_GIVEN).under("DOMAIN 3.4"),
          from(HEARD, OPINION_GIVEN)
              .on(CONCLUDE)
              .to(CONCLUDED)
              .under(MEDIATION_LAW + "第二十六条、第二十八条"),
          from(REQUESTED, ADMITTED, SCHEDULED, HEARD, OPINION_GIVEN)
              .on(WITHDRAW)
              .to(CONCLUDED)
              .under(MEDIATION_LAW + "第二十三条"),
          from(CONCLUDED).on(TRACK_PERFORMANCE).to(PERFORMING).under(MEDIATION_LAW + "第三十一条"),
          from(PERFORMING).on(RECORD_PERFORMANCE).to(CLOSED).under(MEDIATION_LAW + "第三十一条"),
          from(PERFORMING).on(RECORD_BREACH).to(BREACHED).under(MEDIATION_LAW + "第三十二条"),
          from(CONCLUDED, PERFORMING, CLOSED, BREACHED).on(REVERSE).to(REVERSED).under("F7"));

  private MediationLifecycle() {}
}
