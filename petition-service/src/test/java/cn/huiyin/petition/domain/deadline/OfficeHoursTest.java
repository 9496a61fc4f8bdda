package cn.huiyin.petition.domain.deadline;

import static cn.huiyin.petition.domain.APetition.CALENDAR;
import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.events.petition.Channel;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("办公时间以外的来访（DOMAIN 2.9，第4条）：服务步骤自下一工作日起算，登记仍为当日")
class OfficeHoursTest {
  private static final OfficeHours HOURS = new OfficeHours(LocalTime.of(18, 0));

  @ParameterizedTest(name = "{0} {1}：{2}")
  @CsvSource({
    "VISIT,2023-03-06T17:59:00+08:00,2023-03-06",
    "VISIT,2023-03-06T06:30:00+08:00,2023-03-06",
    "VISIT,2023-03-06T18:00:00+08:00,2023-03-07",
    "VISIT,2023-03-10T20:00:00+08:00,2023-03-13",
    "VISIT,2023-03-11T10:00:00+08:00,2023-03-13",
    "VISIT,2023-09-29T10:00:00+08:00,2023-10-07",
    "WEB,2023-03-11T23:00:00+08:00,2023-03-11",
    "PHONE,2023-03-06T20:00:00+08:00,2023-03-06"
  })
  @DisplayName("只有来访、只在下班后或者休息日，才顺到下一工作日；调休上班日是工作日")
  void onlyAVisitOutsideOfficeHoursMoves(Channel channel, String at, LocalDate counted) {
    assertThat(HOURS.serviceDay(channel, OffsetDateTime.parse(at), CALENDAR)).isEqualTo(counted);
  }
}
