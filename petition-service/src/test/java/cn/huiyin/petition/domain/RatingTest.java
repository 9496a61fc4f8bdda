package cn.huiyin.petition.domain;

import static cn.huiyin.petition.domain.APetition.CALENDAR;
import static cn.huiyin.petition.domain.APetition.UNITS;
import static cn.huiyin.petition.domain.APetition.by;
import static cn.huiyin.petition.domain.RuleAssert.assertBreaks;
import static cn.huiyin.petition.domain.stage.ActorRole.PETITIONER;
import static cn.huiyin.petition.domain.stage.ActorRole.UNIT_HEAD;
import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.events.petition.RatedObject;
import cn.huiyin.events.petition.Rating;
import cn.huiyin.petition.domain.stage.PetitionStage;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RatingTest {
  private static final LocalDate DAY = LocalDate.of(2023, 5, 8);

  private static void rate(Petition petition, RatedObject object, LocalDate on) {
    petition.afterwards().rate(object, Rating.SATISFIED, on, CALENDAR, by(PETITIONER));
  }

  @Test
  @DisplayName("对信访局和单位各评价一次（I-58）")
  void eachObjectIsRatedOnce() {
    Petition petition = APetition.served(DAY);
    rate(petition, RatedObject.UNIT, DAY.plusDays(1));
    rate(petition, RatedObject.BUREAU, DAY.plusDays(2));
    assertBreaks("RATING_ONCE_PER_OBJECT", () -> rate(petition, RatedObject.UNIT, DAY.plusDays(3)));
  }

  @Test
  @DisplayName("评价须在答复之后30日内，只由信访人作出")
  void ratingIsThePetitionersAndInItsWindow() {
    Petition petition = APetition.served(DAY);
    assertBreaks("RATING_WITHIN_WINDOW", () -> rate(petition, RatedObject.UNIT, DAY.plusDays(31)));
    assertBreaks(
        "ROLE_MAY_NOT_ACT",
        () ->
            petition
                .afterwards()
                .rate(RatedObject.UNIT, Rating.SATISFIED, DAY, CALENDAR, by(UNIT_HEAD)));
  }

  @Test
  @DisplayName("复查期间也可以评价，不影响主线")
  void ratingStandsBesideTheMainLine() {
    Petition petition = APetition.served(DAY);
    petition.review().request("FC-1", "REVIEW", UNITS, DAY.plusDays(5), by(PETITIONER));
    rate(petition, RatedObject.BUREAU, DAY.plusDays(2));
    assertThat(petition.stage()).isEqualTo(PetitionStage.REVIEW_PENDING);
    assertThat(petition.sides().bureauRating()).isEqualTo(Rating.SATISFIED);
  }
}
