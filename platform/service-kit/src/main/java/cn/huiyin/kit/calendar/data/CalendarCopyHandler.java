package cn.huiyin.kit.calendar.data;

import cn.huiyin.kit.calendar.HolidayNotice;
import cn.huiyin.kit.inbox.CaseEventHandler;
import cn.huiyin.kit.inbox.ReceivedEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** 放假安排副本: keeps what {@code calendar.v1} tells, in the services that don't own the calendar. */
@ApplicationScoped
public class CalendarCopyHandler implements CaseEventHandler {
  private final NoticeTable table;

  @Inject
  public CalendarCopyHandler(NoticeTable table) {
    this.table = table;
  }

  @Override
  public Set<String> types() {
    return Set.of("calendar.published", "calendar.revised");
  }

  @Override
  public void handle(ReceivedEvent event) {
    HolidayNotice notice =
        new HolidayNotice(
            event.data().path("year").asInt(), days(event, "off"), days(event, "makeUp"));
    table.keep(notice, event.aggregateVersion(), event.text("noticeNo"));
  }

  private static Set<LocalDate> days(ReceivedEvent event, String field) {
    return StreamSupport.stream(event.data().path(field).spliterator(), false)
        .map(day -> LocalDate.parse(day.asText()))
        .collect(Collectors.toSet());
  }
}
