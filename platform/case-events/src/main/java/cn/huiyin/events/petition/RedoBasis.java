package cn.huiyin.events.petition;

/** 重办意见的依据 (DOMAIN 2.10): what the new opinion rests on, beside the revoked one. */
public enum RedoBasis {
  /** 同一事实和理由. */
  SAME_FACTS_AND_REASONS,
  /** 查明新的事实. */
  NEW_FACTS,
  /** 适用不同的依据. */
  OTHER_LEGAL_BASIS,
  /** 纠正程序后重新认定. */
  PROCEDURE_CORRECTED
}
