package cn.huiyin.disclosure.domain.item;

import static cn.huiyin.disclosure.domain.item.Items.FORMED;
import static cn.huiyin.disclosure.domain.item.Items.NOW;
import static cn.huiyin.disclosure.domain.item.Items.on;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.huiyin.disclosure.domain.item.draft.DisclosureCategory;
import cn.huiyin.disclosure.domain.item.draft.Draft;
import cn.huiyin.disclosure.domain.item.draft.IndexNumber;
import cn.huiyin.disclosure.domain.rule.PublishedOnlyOnceFormed;
import cn.huiyin.events.disclosure.DisclosureEvent.DisclosurePublished;
import cn.huiyin.events.disclosure.DisclosureMode;
import cn.huiyin.events.disclosure.DisclosurePlatform;
import cn.huiyin.kit.calendar.Deadline;
import cn.huiyin.kit.calendar.StatutoryCalendar;
import cn.huiyin.kit.calendar.data.CalendarProducer;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("第二十六条：自形成之日起20个工作日内公开")
class Article26PublicationTest {
  private static final StatutoryCalendar CALENDAR = CalendarProducer.shipped();

  @Test
  @DisplayName("公开日期不得早于成文日期")
  void nothingIsPublishedBeforeItWasFormed() {
    assertThatThrownBy(() -> PublishedOnlyOnceFormed.check(FORMED, FORMED.minusDays(1)))
        .hasMessageContaining("PUBLISHED_BEFORE_FORMED");
  }

  @Test
  @DisplayName("办理日期不得早于上一环节")
  void noActIsBeforeThePreviousOne() {
    DisclosureItem item = Items.approved();
    assertThatThrownBy(
            () -> item.publish(DisclosurePlatform.COUNTY_PORTAL, FORMED.minusDays(1), NOW))
        .hasMessageContaining("BEFORE_PREVIOUS_STEP");
  }

  @Test
  @DisplayName("向量V13：2023-09-20形成，2023-10-24到期")
  void theClockRunsOverTheHolidays() {
    LocalDate formed = LocalDate.of(2023, 9, 20);
    assertThat(deadline(formed, DisclosureMode.PROACTIVE).due())
        .isEqualTo(LocalDate.of(2023, 10, 24));
  }

  @Test
  @DisplayName("依申请公开的信息没有主动公开期限")
  void itemsOnRequestHaveNoSuchClock() {
    DisclosureItem item = item(FORMED, DisclosureMode.ON_REQUEST);
    assertThat(item.publicationDeadline(CALENDAR)).isEmpty();
  }

  @Test
  @DisplayName("逾期公开照收，记为逾期")
  void aLatePublicationIsTakenAndShownAsLate() {
    DisclosureItem item = Items.approved();
    item.publish(DisclosurePlatform.COUNTY_PORTAL, on(200), NOW);
    Deadline deadline = item.publicationDeadline(CALENDAR).orElseThrow();
    assertThat(deadline.overdue(on(300))).isTrue();
  }

  @Test
  @DisplayName("同一渠道只有一次首次公开，新增渠道另算")
  void firstIsSaidOncePerPlatform() {
    DisclosureItem item = Items.published();
    item.publish(DisclosurePlatform.NEW_MEDIA, on(3), NOW);
    item.publish(DisclosurePlatform.COUNTY_PORTAL, on(4), NOW);
    List<DisclosurePublished> published =
        item.drain().stream()
            .filter(raised -> raised.event() instanceof DisclosurePublished)
            .map(raised -> (DisclosurePublished) raised.event())
            .toList();
    assertThat(published).extracting(DisclosurePublished::first).containsExactly(true, true, false);
    assertThat(item.firstPublishedOn()).isEqualTo(on(1));
  }

  @Test
  @DisplayName("索引号由机构代码、年份和5位流水号组成")
  void theIndexNumberHasItsForm() {
    assertThat(new IndexNumber("11350521000000000X", 2023, 18).text())
        .isEqualTo("11350521000000000X/2023-00018");
    assertThatThrownBy(() -> new IndexNumber("ORG", 2023, 100_000))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static Deadline deadline(LocalDate formed, DisclosureMode mode) {
    return item(formed, mode).publicationDeadline(CALENDAR).orElseThrow();
  }

  private static DisclosureItem item(LocalDate formed, DisclosureMode mode) {
    Draft draft =
        new Draft(
            "GK-2",
            new IndexNumber("ORG", 2023, 2),
            DisclosureCategory.D07,
            mode,
            formed,
            Items.WORDING);
    return DisclosureItem.draft(new UUID(0, 2), draft, Items.EDITOR, formed);
  }
}
