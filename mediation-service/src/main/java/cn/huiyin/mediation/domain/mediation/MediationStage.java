package cn.huiyin.mediation.domain.mediation;

/** 评理阶段 (DOMAIN 3.4). */
public enum MediationStage {
  REQUESTED("已申请"),
  ADMITTED("已受理"),
  DECLINED("不予受理"),
  SCHEDULED("已排期"),
  HEARD("已评理"),
  OPINION_GIVEN("已出具意见"),
  CONCLUDED("已办结"),
  PERFORMING("履行中"),
  CLOSED("已履行"),
  BREACHED("未履行"),
  REVERSED("结果已撤销");

  private final String chinese;

  MediationStage(String chinese) {
    this.chinese = chinese;
  }

  /** The word of the law or the house. */
  public String chinese() {
    return chinese;
  }
}
