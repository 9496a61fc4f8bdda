package cn.huiyin.petition.domain.matter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class MatterTest {
  private static final LocalDate DAY = LocalDate.of(2023, 5, 10);

  private static Matter matter() {
    return new Matter("M-1", new UUID(1, 2), "C1-2023-W-000001");
  }

  @Test
  @DisplayName("复核终结、终结认定的事项不再办理（I-17）")
  void reReviewClosesAMatterToHandling() {
    Matter matter = matter();
    assertThat(matter.closedToHandling()).isFalse();
    matter.becomeFinal(Finality.BY_REREVIEW, DAY);
    assertThat(matter.closedToHandling()).isTrue();
    assertThat(matter.finality()).isEqualTo(Finality.BY_REREVIEW);
    assertThat(matter.finalOn()).contains(DAY);
    matter.becomeFinal(Finality.RECOGNISED, DAY.plusDays(9));
    assertThat(matter.closedToHandling()).isTrue();
  }

  @Test
  @DisplayName("期满失权的事项，仍可依职权重新办理")
  void aLapseDoesNotCloseIt() {
    Matter matter = matter();
    matter.becomeFinal(Finality.BY_LAPSE, DAY);
    assertThat(matter.closedToHandling()).isFalse();
  }

  @Test
  @DisplayName("事项由第一件信访件开立")
  void itIsOpenedByItsFirstPetition() {
    assertThat(matter().matterNo()).isEqualTo("M-1");
    assertThat(matter().firstPetitionId()).contains(new UUID(1, 2));
    assertThat(matter().firstPetitionNo()).contains("C1-2023-W-000001");
    assertThat(matter().finalOn()).isEmpty();
  }
}
