package cn.huiyin.events.petition;

/** 耽误期限的事由 (民事诉讼法第八十六条, by analogy). */
public enum LatenessCause {
  /** 不可抗拒的事由. */
  FORCE_MAJEURE,
  /** 其他正当理由. */
  OTHER_JUST_CAUSE
}
