package cn.huiyin.kit.casework;

/** 当前状态不允许此行为: the lifecycle has no row for this act in this stage. */
public class ActNotAllowed extends RuleBroken {

  /** Stage and act are codes of the lifecycle table. */
  public ActNotAllowed(Enum<?> stage, Enum<?> act) {
    super(
        "ACT_NOT_ALLOWED",
        null,
        "当前状态" + stage.name() + "不允许办理" + act.name(),
        "act " + act.name() + " is not allowed in stage " + stage.name());
  }

  /**
   * Stage and act are codes of the lifecycle table, with their Chinese names.
   *
   * @param article the article the act rests on, or null
   */
  public ActNotAllowed(
      Enum<?> stage, Enum<?> act, String article, String stageName, String actName) {
    super(
        "ACT_NOT_ALLOWED",
        article,
        "“" + stageName + "”阶段不能办理“" + actName + "”",
        "act " + act.name() + " is not allowed in stage " + stage.name());
  }
}
