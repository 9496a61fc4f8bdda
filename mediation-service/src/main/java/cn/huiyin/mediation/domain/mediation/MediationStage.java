package cn.huiyin.mediation.domain.mediation;

/** 评理阶段 (DOMAIN 3.4). */
public enum MediationStage {
  REQUESTED,
  ADMITTED,
  DECLINED,
  SCHEDULED,
  HEARD,
  OPINION_GIVEN,
  CONCLUDED,
  PERFORMING,
  CLOSED,
  BREACHED,
  REVERSED
}
