package cn.huiyin.reporting.reports;

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
    return figures.of("request.carried_in") + figures.of("request.new")
        == figures.of("request.answered") + figures.of("request.carried_out");
  }
}
