package cn.huiyin.petition.domain.likeness;

/** 重复信访的类别 (DOMAIN 2.12, 8.1(2)): what a petition may be to an earlier one. */
public enum SameMatterClass {
  /** 同一次提交重复登记. */
  CLERICAL_DUPLICATE("同一次提交重复登记"),
  /** 同一信访人、同一事项再次信访. */
  REPEAT_SAME_PERSON("同一信访人、同一事项再次信访"),
  /** 同一事项经上级转来；上级的反馈期限仍要遵守. */
  REPEAT_VIA_SUPERIOR("同一事项经上级转来"),
  /** 处理意见已经送达、复查期内再次信访；应告知复查的权利. */
  REPEAT_IN_REVIEW_WINDOW("复查期内再次信访"),
  /** 同一信访人、新的事实或者诉求. */
  RELATED_NEW_CLAIM("同一信访人、新的事实或者诉求"),
  /** 其他信访人、同一原因. */
  CLUSTER_OTHER_PERSON("其他信访人、同一原因");

  private final String chinese;

  SameMatterClass(String chinese) {
    this.chinese = chinese;
  }

  public String chinese() {
    return chinese;
  }
}
