package cn.huiyin.events.mediation;

/** 聘请律师的服务范围: what the bureau engages a lawyer for (DOMAIN 3.8). */
public enum CounselScope {
  LEGAL_ADVISER,
  LITIGATION
}
