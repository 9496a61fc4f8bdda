package cn.huiyin.petition.calendar;

import cn.huiyin.kit.act.ActJournal;
import cn.huiyin.kit.act.IfMatch;
import cn.huiyin.kit.calendar.HolidayNotice;
import cn.huiyin.kit.calendar.StatutoryCalendar;
import cn.huiyin.kit.calendar.data.NoticeTable;
import cn.huiyin.kit.casework.Actor;
import cn.huiyin.kit.casework.UuidV7;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/**
 * 录入放假安排: the notice of a year from now on. Clocks that run are counted by it, clocks that have
 * ended stay as they were (DOMAIN 2.9, rule 10).
 */
@ApplicationScoped
public class RecordCalendar {
  private final CalendarYears years;
  private final NoticeTable notices;
  private final StatutoryCalendar calendar;
  private final ActJournal journal;
  private final Clock clock;

  @Inject
  RecordCalendar(
      CalendarYears years,
      NoticeTable notices,
      StatutoryCalendar calendar,
      ActJournal journal,
      Clock clock) {
    this.years = years;
    this.notices = notices;
    this.calendar = calendar;
    this.journal = journal;
    this.clock = clock;
  }

  /**
   * Records the notice.
   *
   * @param seen the version the caller saw, or empty when nothing was recorded for the year
   */
  @Transactional
  public CalendarYear execute(
      HolidayNotice notice, String noticeNo, Optional<IfMatch> seen, Actor actor) {
    CalendarYear year =
        years.find(notice.year()).orElseGet(() -> new CalendarYear(UuidV7.at(clock.instant())));
    seen.ifPresent(version -> version.check(year));
    boolean isNew = year.eventVersion() == 0;
    boolean known = !calendar.provisional(notice.year());
    if (year.change(notice, noticeNo, known, LocalDate.now(clock))) {
      if (isNew) {
        years.add(year);
      }
      journal.record(year, actor);
      notices.keep(notice, year.eventVersion(), noticeNo);
    }
    return year;
  }
}
