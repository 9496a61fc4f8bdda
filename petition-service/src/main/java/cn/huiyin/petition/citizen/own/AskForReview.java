package cn.huiyin.petition.citizen.own;

import cn.huiyin.kit.casework.Actor;
import cn.huiyin.kit.casework.RuleBroken;
import cn.huiyin.petition.domain.Petition;
import cn.huiyin.petition.domain.state.Dispatch;
import cn.huiyin.petition.domain.state.review.ReviewCase;
import cn.huiyin.petition.domain.state.review.ReviewLevel;
import cn.huiyin.petition.domain.unit.Unit;
import cn.huiyin.petition.domain.unit.UnitDirectory;
import cn.huiyin.petition.domain.unit.UnitKind;
import cn.huiyin.petition.domain.unit.UnitTree;
import cn.huiyin.petition.review.NewReviewRequest;
import cn.huiyin.petition.review.RequestReview;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.Optional;

/** 信访人请求复查、复核: who is next above the organ below is the system's to know (I-15). */
@ApplicationScoped
public class AskForReview {
  private final RequestReview requestReview;
  private final UnitDirectory units;

  @Inject
  AskForReview(RequestReview requestReview, UnitDirectory units) {
    this.requestReview = requestReview;
    this.units = units;
  }

  /** Does the act on a petition of the running transaction, and records it. */
  @Transactional
  public Petition execute(Petition petition, OwnReviewRequest request, Actor actor) {
    String organ = organAbove(petition, request.level());
    return requestReview.execute(
        petition,
        request.level(),
        new NewReviewRequest(null, null, organ, null, request.reasons()),
        actor);
  }

  private String organAbove(Petition petition, ReviewLevel level) {
    UnitTree tree = units.tree();
    return below(petition, level)
        .flatMap(
            below ->
                tree.units().stream()
                    .filter(Unit::active)
                    .filter(unit -> tree.isNextHigher(below, unit.code()))
                    .min(
                        Comparator.comparing((Unit unit) -> !unit.is(UnitKind.REVIEW_BODY))
                            .thenComparing(unit -> unit.is(UnitKind.PETITION_BUREAU))
                            .thenComparing(Unit::code)))
        .map(Unit::code)
        .orElseThrow(
            () ->
                new RuleBroken(
                    "NO_REVIEWING_ORGAN",
                    "信访工作条例 第三十五条",
                    "还没有可以复查（复核）的处理意见",
                    "there is nothing yet that can be reviewed"));
  }

  private static Optional<String> below(Petition petition, ReviewLevel level) {
    return level == ReviewLevel.REVIEW
        ? petition.dispatch().map(Dispatch::unitCode)
        : petition.reviews().stream()
            .filter(each -> each.level() == ReviewLevel.REVIEW)
            .reduce((first, second) -> second)
            .map(ReviewCase::reviewerUnit);
  }
}
