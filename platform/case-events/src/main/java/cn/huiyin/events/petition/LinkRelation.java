package cn.huiyin.events.petition;

/** 关联关系 (DOMAIN 2.12): what a petition is to an earlier one, as a person confirmed. */
public enum LinkRelation {
  /** 重复信访. */
  REPEAT,
  /** 同一次提交重复登记. */
  CLERICAL_DUPLICATE,
  /** 同一信访人、新的诉求. */
  RELATED,
  /** 其他信访人、同一原因. */
  CLUSTER
}
