package cn.huiyin.petition.enquiry.petition;

import cn.huiyin.events.petition.LatenessCause;
import cn.huiyin.events.petition.ReviewOutcome;
import cn.huiyin.events.petition.ReviewRefusal;
import cn.huiyin.petition.domain.state.review.Obstacle;
import cn.huiyin.petition.domain.state.review.ReviewCase;
import cn.huiyin.petition.domain.state.review.ReviewLevel;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 复查、复核. */
@Schema(description = "复查、复核 A review or re-review")
public record ReviewSummary(
    @Schema(maxLength = 40, examples = "FC-2024-0001") String reviewNo,
    ReviewLevel level,
    @Schema(maxLength = 40, examples = "U-FCB") String reviewerUnit,
    LocalDate requestedOn,
    @Schema(nullable = true, description = "不予受理的原因 why not accepted") ReviewRefusal refusal,
    @Schema(nullable = true) ReviewOutcome outcome,
    @Schema(nullable = true, description = "决定或者不予受理的日期 decided or refused") LocalDate closedOn,
    @Schema(nullable = true) LocalDate servedOn,
    @Schema(description = "是否听证 whether heard") boolean heard,
    @Schema(nullable = true, description = "所称耽误期限的事由 why it was late, as told")
        LatenessCause lateness,
    @Schema(nullable = true, description = "障碍发生之日 its first day") LocalDate obstacleFrom,
    @Schema(nullable = true, description = "障碍消除之日 the day it ended") LocalDate obstacleEndedOn) {

  static ReviewSummary of(ReviewCase it) {
    Optional<Obstacle> obstacle = Optional.ofNullable(it.obstacle());
    return new ReviewSummary(
        it.reviewNo(),
        it.level(),
        it.reviewerUnit(),
        it.requestedOn(),
        it.refusal(),
        it.outcome(),
        it.closedOn(),
        it.servedOn(),
        it.heard(),
        obstacle.map(Obstacle::cause).orElse(null),
        obstacle.map(Obstacle::from).orElse(null),
        obstacle.map(Obstacle::endedOn).orElse(null));
  }
}
