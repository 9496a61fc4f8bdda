package cn.huiyin.petition.integrity.chain;

import cn.huiyin.kit.calendar.StatutoryCalendar;
import cn.huiyin.kit.calendar.StatutoryClock;
import cn.huiyin.kit.ops.CheckResult;
import cn.huiyin.kit.ops.IntegrityCheck;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/** 以逾期为由不予受理的，期限确已起算并届满 (I-16). */
@ApplicationScoped
class LateOnlyAfterTheWindow implements IntegrityCheck {
  private final ReviewRows reviews;
  private final StatutoryCalendar calendar;

  @Inject
  LateOnlyAfterTheWindow(ReviewRows reviews, StatutoryCalendar calendar) {
    this.reviews = reviews;
    this.calendar = calendar;
  }

  @Override
  public String id() {
    return "I-16.late-only-after-the-window";
  }

  @Override
  public CheckResult check() {
    List<String> looked = new ArrayList<>();
    List<String> wrong = new ArrayList<>();
    reviews.each(
        review -> {
          looked.add(review.reviewNo());
          if (!holds(review)) {
            wrong.add(review.reviewNo());
          }
        });
    return wrong.isEmpty()
        ? CheckResult.ok(looked.size())
        : CheckResult.broken(
            looked.size(),
            wrong.size()
                + " requests were refused as late within their window, e.g. "
                + wrong.get(0));
  }

  private boolean holds(DecidedReview review) {
    return !review.refusedAsLate()
        || (review.windowStartedOn() != null
            && review
                .requestedOn()
                .isAfter(
                    calendar.nextWorkingDayOnOrAfter(
                        review.windowStartedOn().plusDays(StatutoryClock.REVIEW_WIN30.length()))));
  }
}
