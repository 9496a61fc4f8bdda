package cn.huiyin.petition.review.matter;

import cn.huiyin.kit.calendar.Deadline;
import cn.huiyin.kit.calendar.StatutoryCalendar;
import cn.huiyin.kit.calendar.StatutoryClock;
import cn.huiyin.kit.time.ActDay;
import cn.huiyin.petition.domain.Petition;
import cn.huiyin.petition.domain.deadline.PetitionClock;
import cn.huiyin.petition.domain.state.review.ReviewLevel;
import cn.huiyin.petition.domain.unit.SuperiorOrgans;
import cn.huiyin.petition.domain.unit.Unit;
import cn.huiyin.petition.domain.unit.UnitDirectory;
import cn.huiyin.petition.domain.unit.UnitTree;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** 下一级复查、复核: what the petitioner may ask for now, of whom, until when (I-15, I-16). */
@ApplicationScoped
class NextReview {
  private final UnitDirectory units;
  private final StatutoryCalendar calendar;
  private final ActDay days;

  @Inject
  NextReview(UnitDirectory units, StatutoryCalendar calendar, ActDay days) {
    this.units = units;
    this.calendar = calendar;
    this.days = days;
  }

  /** The higher level first: after a review only a re-review is open. */
  Optional<NextReviewView> of(Petition petition) {
    return view(petition, ReviewLevel.REREVIEW).or(() -> view(petition, ReviewLevel.REVIEW));
  }

  private Optional<NextReviewView> view(Petition petition, ReviewLevel level) {
    return petition.reviewing(level).openTo().map(below -> view(petition, level, below));
  }

  private NextReviewView view(Petition petition, ReviewLevel level, String below) {
    LocalDate today = days.today();
    UnitTree tree = units.treeOn(today);
    List<String> above = new SuperiorOrgans(tree).above(below);
    Optional<String> reviewer = above.stream().findFirst();
    Optional<LocalDate> last =
        petition
            .book()
            .last(window(level))
            .map((PetitionClock clock) -> clock.deadline(calendar))
            .map(Deadline::due);
    return new NextReviewView(
        level,
        below,
        reviewer.orElse(null),
        reviewer.flatMap(tree::unit).map(Unit::name).orElse(null),
        above.stream().skip(1).toList(),
        last.orElse(null),
        last.filter(today::isAfter).isPresent());
  }

  private static StatutoryClock window(ReviewLevel level) {
    return level == ReviewLevel.REVIEW
        ? StatutoryClock.REVIEW_WIN30
        : StatutoryClock.REREVIEW_WIN30;
  }
}
