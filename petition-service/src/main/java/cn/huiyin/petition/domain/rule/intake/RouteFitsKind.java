package cn.huiyin.petition.domain.rule.intake;

import cn.huiyin.events.petition.PetitionKind;
import cn.huiyin.events.petition.Route;
import cn.huiyin.kit.casework.RuleBroken;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** 第二十九至三十一条：六条途径只属于申诉求决；检举控告交有权机关；建议意见不分途径. */
public final class RouteFitsKind {
  private static final Map<PetitionKind, Set<Route>> ROUTES =
      Map.of(
          PetitionKind.APPEAL,
              EnumSet.of(
                  Route.R31_1,
                  Route.R31_2,
                  Route.R31_3,
                  Route.R31_4,
                  Route.R31_5,
                  Route.R31_6,
                  Route.OUT_OF_JURISDICTION),
          PetitionKind.ACCUSATION,
              EnumSet.of(Route.DISCIPLINE, Route.COMPETENT_ORGAN, Route.OUT_OF_JURISDICTION),
          PetitionKind.SUGGESTION, EnumSet.of(Route.NONE, Route.OUT_OF_JURISDICTION),
          PetitionKind.INQUIRY, EnumSet.of(Route.NONE, Route.OUT_OF_JURISDICTION));

  private RouteFitsKind() {}

  public static void check(PetitionKind kind, Route route) {
    if (!ROUTES.get(kind).contains(route)) {
      throw new RuleBroken(
          "ROUTE_FITS_KIND",
          "信访工作条例 第三十一条",
          "办理途径与信访事项类别不符",
          "the route doesn't fit the kind of the petition");
    }
  }
}
