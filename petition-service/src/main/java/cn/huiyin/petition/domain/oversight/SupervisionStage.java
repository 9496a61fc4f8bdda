package cn.huiyin.petition.domain.oversight;

/** 督办状态: where one supervision stands. */
public enum SupervisionStage {
  /** 待反馈. */
  OPEN,
  /** 已反馈. */
  ANSWERED,
  /** 已结束. */
  CLOSED
}
