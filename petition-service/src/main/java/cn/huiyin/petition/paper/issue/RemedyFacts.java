package cn.huiyin.petition.paper.issue;

import static cn.huiyin.petition.domain.paper.PaperSlot.REMEDY;

import cn.huiyin.events.petition.ReviewOutcome;
import cn.huiyin.events.petition.Route;
import cn.huiyin.petition.domain.paper.PaperSlot;
import cn.huiyin.petition.domain.paper.Remedy;
import cn.huiyin.petition.domain.state.Classification;
import cn.huiyin.petition.domain.state.review.ReviewCase;
import cn.huiyin.petition.domain.unit.SuperiorOrgans;
import cn.huiyin.petition.domain.unit.Unit;
import cn.huiyin.petition.domain.unit.UnitDirectory;
import cn.huiyin.petition.domain.unit.UnitKind;
import cn.huiyin.petition.domain.unit.UnitTree;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** 救济告知: the remedy the law gives on the day of the paper, and with whom. */
@ApplicationScoped
class RemedyFacts {
  private final UnitDirectory units;

  @Inject
  RemedyFacts(UnitDirectory units) {
    this.units = units;
  }

  void into(Map<PaperSlot, String> facts, PaperOrder order) {
    facts.put(REMEDY, remedy(order));
  }

  private String remedy(PaperOrder order) {
    LocalDate day = order.day();
    return switch (order.kind()) {
      case OPINION, CORRECTION -> Remedy.afterOpinion(day, above(order.unit(), day));
      case REVIEW_OPINION -> afterReview(order, day);
      case FINALITY_RECOGNITION -> Remedy.afterReReview(day);
      case REREVIEW_OPINION ->
          revoked(order) ? Remedy.afterRevocation(day) : Remedy.afterReReview(day);
      case GUIDANCE_NOTICE, ROUTE_NOTICE -> Remedy.byRoute(route(order), day);
      default -> null;
    };
  }

  private String afterReview(PaperOrder order, LocalDate day) {
    return revoked(order)
        ? Remedy.afterRevocation(day)
        : Remedy.afterReview(day, above(order.reviewer(), day));
  }

  private static boolean revoked(PaperOrder order) {
    return order.review().map(ReviewCase::outcome).orElse(null) == ReviewOutcome.REVOKE_REDO;
  }

  private static Route route(PaperOrder order) {
    Route route = order.petition().classification().map(Classification::route).orElse(null);
    return route == null ? Route.NONE : route;
  }

  /**
   * The organs that may be asked as they stood that day, the one that takes the request in named
   * with them; null where none is known.
   */
  private String above(String unitCode, LocalDate day) {
    UnitTree then = units.treeOn(day);
    Map<Boolean, List<String>> names =
        new SuperiorOrgans(then)
            .above(unitCode).stream()
                .flatMap(code -> then.unit(code).stream())
                .collect(
                    Collectors.partitioningBy(
                        RemedyFacts::isOffice,
                        Collectors.mapping(Unit::name, Collectors.toList())));
    String organs = String.join("或者", names.get(false));
    String offices = String.join("、", names.get(true));
    if (organs.isEmpty()) {
      return offices.isEmpty() ? null : offices;
    }
    return offices.isEmpty() ? organs : organs + "，申请书交" + offices;
  }

  private static boolean isOffice(Unit unit) {
    return unit.is(UnitKind.REVIEW_BODY) || unit.is(UnitKind.PETITION_BUREAU);
  }
}
