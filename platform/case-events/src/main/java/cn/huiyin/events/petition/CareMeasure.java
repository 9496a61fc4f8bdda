package cn.huiyin.events.petition;

/** 帮扶关怀 (第三十七条): the care that remains owed when a matter is no longer accepted. */
public enum CareMeasure {
  /** 疏导教育. */
  COUNSELLING,
  /** 协助申请社会救助. */
  SOCIAL_AID,
  /** 协助申请司法救助. */
  JUDICIAL_AID,
  /** 法律援助. */
  LEGAL_AID,
  /** 查明无帮扶需要. */
  NOT_NEEDED
}
