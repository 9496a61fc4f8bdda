package cn.huiyin.events.backlog;

/** 化解认定类型: any one of the five, with all its evidence (DOMAIN 4.4). */
public enum ResolutionType {
  /** 诉求合理并已落实. */
  RZ1,
  /** 部分合理：合理部分落实，其余解释到位. */
  RZ2,
  /** 诉求不合理：程序走完，解释疏导到位. */
  RZ3,
  /** 法定途径终结. */
  RZ4,
  /** 调解和解. */
  RZ5
}
