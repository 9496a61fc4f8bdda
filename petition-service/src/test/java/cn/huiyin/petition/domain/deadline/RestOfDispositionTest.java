package cn.huiyin.petition.domain.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.kit.calendar.StatutoryCalendar;
import cn.huiyin.kit.calendar.StatutoryClock;
import cn.huiyin.kit.calendar.data.CalendarProducer;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("异议成立后：首个15日剩余的日数，至少三个工作日")
class RestOfDispositionTest {
  private static final StatutoryCalendar CALENDAR = CalendarProducer.shipped();

  @ParameterizedTest(name = "收到{0} 转送{1} 退回{2}：{3}日，{4}届满")
  @CsvSource({
    // 用了2日，剩13日
    "2026-03-02,2026-03-04,2026-03-11,13,2026-03-24",
    // 用了14日，剩1日：保三个工作日（周四退回，周五、周一、周二）
    "2026-03-02,2026-03-16,2026-03-19,5,2026-03-24",
    // 超期才转送的，也保三个工作日
    "2026-03-02,2026-03-25,2026-03-30,3,2026-04-02",
    // 国庆前退回：9月30日、10月8日、10月9日
    "2026-09-14,2026-09-28,2026-09-29,10,2026-10-09",
    // 当日转送，十五日全在
    "2026-03-02,2026-03-02,2026-03-05,15,2026-03-20"
  })
  void theNewRunGetsWhatIsLeft(
      LocalDate received, LocalDate dispatched, LocalDate returned, int days, LocalDate due) {
    PetitionClock first =
        PetitionClock.started(StatutoryClock.DISPOSE15, "BUREAU", received, 15, true)
            .stop(dispatched);
    int rest = RestOfDisposition.days(first, returned, 3, CALENDAR);
    assertThat(rest).isEqualTo(days);
    PetitionClock again =
        PetitionClock.started(StatutoryClock.DISPOSE15, "BUREAU", returned, rest, true);
    assertThat(again.deadline(CALENDAR).due()).isEqualTo(due);
  }
}
