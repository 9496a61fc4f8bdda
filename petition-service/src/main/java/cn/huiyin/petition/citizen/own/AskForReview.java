package cn.huiyin.petition.citizen.own;

import cn.huiyin.kit.casework.Actor;
import cn.huiyin.kit.casework.RuleBroken;
import cn.huiyin.petition.domain.Petition;
import cn.huiyin.petition.domain.state.Dispatch;
import cn.huiyin.petition.domain.state.review.ReviewCase;
import cn.huiyin.petition.domain.state.review.ReviewLevel;
import cn.huiyin.petition.domain.unit.SuperiorOrgans;
import cn.huiyin.petition.domain.unit.UnitDirectory;
import cn.huiyin.petition.review.NewReviewRequest;
import cn.huiyin.petition.review.RequestReview;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/** 信访人请求复查、复核: who is next above the organ below is the system's to know (I-15). */
@ApplicationScoped
public class AskForReview {
  private static final String ARTICLE = "信访工作条例 第三十五条";

  private final RequestReview requestReview;
  private final UnitDirectory units;
  private final Clock clock;

  @Inject
  AskForReview(RequestReview requestReview, UnitDirectory units, Clock clock) {
    this.requestReview = requestReview;
    this.units = units;
    this.clock = clock;
  }

  /** Does the act on a petition of the running transaction, and records it. */
  @Transactional
  public Petition execute(Petition petition, OwnReviewRequest request, Actor actor) {
    String organ = organAbove(petition, request.level());
    return requestReview.execute(
        petition,
        request.level(),
        new NewReviewRequest(null, null, organ, null, request.reasons(), request.obstacle()),
        actor);
  }

  private String organAbove(Petition petition, ReviewLevel level) {
    String below = below(petition, level).orElseThrow(AskForReview::nothingYet);
    return new SuperiorOrgans(units.treeOn(LocalDate.now(clock)))
        .above(below).stream().findFirst().orElseThrow(AskForReview::noneKnown);
  }

  private static RuleBroken nothingYet() {
    return new RuleBroken(
        "NO_REVIEWING_ORGAN",
        ARTICLE,
        "您的信访件还没有可以申请复查、复核的处理意见",
        "there is nothing yet that can be reviewed");
  }

  private static RuleBroken noneKnown() {
    return new RuleBroken(
        "NO_REVIEWING_ORGAN",
        ARTICLE,
        "系统中没有原办理机关的上一级机关，请持处理意见书到信访部门当面申请",
        "the organ next above isn't recorded: apply in person");
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
