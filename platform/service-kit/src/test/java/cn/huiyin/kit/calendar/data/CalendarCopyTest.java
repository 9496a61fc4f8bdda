package cn.huiyin.kit.calendar.data;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.embedded.quarkus.PlatformTestResource;
import cn.huiyin.kit.calendar.StatutoryCalendar;
import cn.huiyin.kit.inbox.Inbox;
import cn.huiyin.kit.inbox.ReceivedEvent;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
    value = PlatformTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "petition"))
@DisplayName("放假安排副本：随calendar.v1而变，旧版本不倒退")
class CalendarCopyTest {
  private static final LocalDate MONDAY = LocalDate.of(2041, 3, 4);
  private static final LocalDate TUESDAY = LocalDate.of(2041, 3, 5);

  @Inject StatutoryCalendar calendar;
  @Inject CalendarEditions editions;
  @Inject Inbox inbox;
  @Inject ObjectMapper json;

  private void told(UUID year, long version, String type, LocalDate off) throws Exception {
    String body =
        "{\"calendarId\":\"%s\",\"year\":2041,\"noticeNo\":\"N\",\"off\":[\"%s\"],\"makeUp\":[]}"
            .formatted(year, off);
    inbox.take(
        List.of(
            new ReceivedEvent(
                UUID.randomUUID(),
                type,
                "/petition-service",
                OffsetDateTime.parse("2040-11-01T09:00:00+08:00"),
                "calendar-year",
                year,
                version,
                LocalDate.of(2040, 11, 1),
                null,
                null,
                UUID.randomUUID(),
                "calendar.v1",
                0,
                version,
                json.readTree(body))));
  }

  @Test
  @DisplayName("发布、更正依次生效；迟到的旧版本不改变什么；历次版本都还在")
  void theCopyFollowsTheNewestNotice() throws Exception {
    UUID year = UUID.randomUUID();
    assertThat(calendar.provisional(2041)).isTrue();
    int before = editions.edition();
    told(year, 1, "calendar.published", MONDAY);
    assertThat(calendar.provisional(2041)).isFalse();
    assertThat(calendar.isWorkingDay(MONDAY)).isFalse();
    int published = editions.edition();
    told(year, 2, "calendar.revised", TUESDAY);
    told(year, 1, "calendar.published", MONDAY);
    assertThat(calendar.isWorkingDay(MONDAY)).isTrue();
    assertThat(calendar.isWorkingDay(TUESDAY)).isFalse();
    assertThat(editions.edition()).isEqualTo(published + 1);
    assertThat(editions.at(published).isWorkingDay(MONDAY)).isFalse();
    assertThat(editions.at(before).provisional(2041)).isTrue();
    assertThat(editions.at(-1).provisional(2041)).isTrue();
  }
}
