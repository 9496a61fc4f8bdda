package cn.huiyin.petition.domain.rule;

import cn.huiyin.events.petition.Route;
import cn.huiyin.kit.casework.RuleBroken;
import cn.huiyin.petition.domain.state.Classification;

/** 第三十一条：法定途径告知只用于前五项 (I-10, F2). */
public final class RouteNoticeNamesLegalRoute {
  private RouteNoticeNamesLegalRoute() {}

  public static void check(Classification classification) {
    if (classification == null || classification.route().ordinal() > Route.R31_5.ordinal()) {
      throw new RuleBroken(
          "NOT_A_LEGAL_ROUTE",
          "信访工作条例 第三十一条",
          "只有第三十一条第一至五项才以法定途径告知书告知",
          "a legal-route notice is only for R31_1 to R31_5");
    }
  }
}
