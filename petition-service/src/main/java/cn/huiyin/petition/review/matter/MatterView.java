package cn.huiyin.petition.review.matter;

import cn.huiyin.events.petition.ReviewOutcome;
import cn.huiyin.events.petition.ReviewRefusal;
import cn.huiyin.petition.act.PetitionActView;
import cn.huiyin.petition.domain.Petition;
import cn.huiyin.petition.domain.matter.Finality;
import cn.huiyin.petition.domain.matter.Matter;
import cn.huiyin.petition.domain.state.review.ReviewCase;
import cn.huiyin.petition.domain.state.review.ReviewLevel;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 信访事项. */
@Schema(description = "信访事项 A matter, with the petition it is handled under")
public record MatterView(
    @Schema(maxLength = 60, examples = "M-350521-2026-W-000001") String matterNo,
    Finality finality,
    @Schema(nullable = true) LocalDate finalOn,
    PetitionActView petition,
    @Schema(maxItems = 50) List<ReviewView> reviews,
    @Schema(nullable = true) NextReviewView nextReview) {

  /** 复查件、复核件. */
  @Schema(description = "复查件、复核件 One request and what became of it")
  public record ReviewView(
      @Schema(maxLength = 60, examples = "FC-2026-0001") String reviewNo,
      ReviewLevel level,
      @Schema(maxLength = 40, examples = "U-FCB") String reviewerUnit,
      LocalDate requestedOn,
      @Schema(description = "书面告知不予受理的最后一日（本地办法） a refusal is in writing by this day")
          LocalDate refuseBy,
      @Schema(nullable = true) ReviewRefusal refusal,
      @Schema(nullable = true) ReviewOutcome outcome,
      @Schema(nullable = true) LocalDate closedOn,
      @Schema(nullable = true) LocalDate servedOn) {

    static ReviewView of(ReviewCase review, LocalDate refuseBy) {
      return new ReviewView(
          review.reviewNo(),
          review.level(),
          review.reviewerUnit(),
          review.requestedOn(),
          refuseBy,
          review.refusal(),
          review.outcome(),
          review.closedOn(),
          review.servedOn());
    }
  }

  static MatterView of(
      Matter matter,
      Petition petition,
      UnaryOperator<LocalDate> refuseBy,
      Optional<NextReviewView> nextReview) {
    return new MatterView(
        matter.matterNo(),
        matter.finality(),
        matter.finalOn().orElse(null),
        PetitionActView.of(petition),
        petition.reviews().stream()
            .map(review -> ReviewView.of(review, refuseBy.apply(review.requestedOn())))
            .toList(),
        nextReview.orElse(null));
  }
}
