package cn.huiyin.events.ledger;

/** 学习形式 (DOMAIN 6.1): a session has exactly one, its primary form. */
public enum StudyForm {
  /** 党组理论学习中心组学习. */
  CENTRE_GROUP,
  /** 党组会议学习. */
  PARTY_GROUP_MEETING,
  /** 主题党日. */
  THEME_PARTY_DAY,
  /** 干部集中学习. */
  STAFF_STUDY,
  /** 培训. */
  TRAINING,
  /** 讲座. */
  LECTURE
}
