package cn.huiyin.petition.domain.stage;

/** 办理阶段 (DOMAIN 2.15): the main line a petition stands on. Side states are kept beside it. */
public enum PetitionStage {
  NEW("未登记"),
  REGISTERED("已登记"),
  VOID("已作废"),
  WITHDRAWN("已撤回"),
  LINKED("已并入原事项"),
  CLASSIFIED("已分类"),
  GUIDED("已引导"),
  DISPATCHED("已转送交办"),
  WITH_UNIT("单位已签收"),
  OBJECTED("异议中"),
  ROUTED("已导入法定途径"),
  HANDED_OVER("已移交"),
  ACCEPTED("已受理"),
  IN_HANDLING("办理中"),
  OPINION_READY("意见书已审批"),
  OPINION_SERVED("意见书已送达"),
  SETTLED("已和解调解"),
  AWAITING_PARTS("待拆分件办结"),
  REVIEW_PENDING("复查中"),
  REVIEWED("已复查"),
  REREVIEW_PENDING("复核中"),
  REDO("责令重办"),
  CONCLUDED("已办结"),
  FINAL("已终结"),
  FINALITY_FILED("终结备案中"),
  FINAL_RECOGNISED("终结已认定"),
  ARCHIVED("已归档");

  private final String chinese;

  PetitionStage(String chinese) {
    this.chinese = chinese;
  }

  public String chinese() {
    return chinese;
  }

  /** Whether nothing more is owed on the main line: no clock of the organs needs to run (I-03). */
  public boolean terminal() {
    return switch (this) {
      case VOID, WITHDRAWN, CONCLUDED, FINAL, FINALITY_FILED, FINAL_RECOGNISED, ARCHIVED -> true;
      default -> false;
    };
  }
}
