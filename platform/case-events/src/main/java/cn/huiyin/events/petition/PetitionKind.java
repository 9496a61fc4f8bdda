package cn.huiyin.events.petition;

/** 信访事项类别 (第二十八至三十一条), with the pure question that isn't counted. */
public enum PetitionKind {
  /** 申诉求决. */
  APPEAL,
  /** 建议意见. */
  SUGGESTION,
  /** 检举控告. */
  ACCUSATION,
  /** 咨询. */
  INQUIRY
}
