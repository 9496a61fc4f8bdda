package cn.huiyin.petition.domain.rule.dispatch;

import cn.huiyin.events.petition.Route;
import cn.huiyin.kit.casework.RuleBroken;
import cn.huiyin.petition.domain.state.Classification;
import java.util.EnumSet;
import java.util.Set;

/** 第三十一条：法定途径告知只用于前五项 (I-10, F2). */
public final class RouteNoticeNamesLegalRoute {
  private static final Set<Route> LEGAL_ROUTES = EnumSet.range(Route.R31_1, Route.R31_5);

  private RouteNoticeNamesLegalRoute() {}

  public static void check(Classification classification) {
    if (classification == null || !LEGAL_ROUTES.contains(classification.route())) {
      throw new RuleBroken(
          "NOT_A_LEGAL_ROUTE",
          "信访工作条例 第三十一条",
          "只有第三十一条第一至五项才以法定途径告知书告知",
          "a legal-route notice is only for R31_1 to R31_5");
    }
  }
}
