package cn.huiyin.reporting.reports.year;

/** 收支平衡 (I-41, I-40). */
public final class FlowBalance {
  private FlowBalance() {}

  /** 期初未结 + 登记 + 重新办理 = 办结 + 当年再次办结 + 撤回 + 期末未结. */
  public static boolean ofPetitions(YearFigures figures) {
    long in =
        figures.of("petition.carried_in")
            + figures.of("petition.registered")
            + figures.of("petition.reopened");
    long out =
        figures.of("petition.concluded")
            + figures.of("petition.reconcluded")
            + figures.of("petition.withdrawn")
            + figures.of("petition.carried_out");
    return in == out;
  }

  /** 上年结转 + 新收 = 办结 + 结转下年. */
  public static boolean ofRequests(YearFigures figures) {
    return of(figures, "request.", "new", "answered");
  }

  /** 期初未结督办 + 开展 = 办结 + 期末未结. */
  public static boolean ofSupervisions(YearFigures figures) {
    return of(figures, "supervision.", "opened", "closed");
  }

  /** 期初未反馈建议 + 提出 = 反馈 + 期末未反馈. */
  public static boolean ofProposals(YearFigures figures) {
    return of(figures, "proposal.", "issued", "feedback");
  }

  /** All of them. */
  public static boolean all(YearFigures figures) {
    return ofPetitions(figures)
        && ofRequests(figures)
        && ofSupervisions(figures)
        && ofProposals(figures);
  }

  static boolean of(YearFigures figures, String what, String in, String out) {
    return figures.of(what + "carried_in") + figures.of(what + in)
        == figures.of(what + out) + figures.of(what + "carried_out");
  }
}
