package cn.huiyin.petition.calendar;

import cn.huiyin.events.CaseEvent;
import cn.huiyin.events.Topics;
import cn.huiyin.events.calendar.CalendarEvent.CalendarPublished;
import cn.huiyin.events.calendar.CalendarEvent.CalendarRevised;
import cn.huiyin.kit.calendar.HolidayNotice;
import cn.huiyin.kit.casework.Aggregate;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** 年度放假安排: the holiday notice of one year, with its corrections. */
@Entity
@Table(name = "calendar_year")
public class CalendarYear extends Aggregate {
  @Column(name = "year", nullable = false)
  private int year;

  @Column(name = "notice_no", nullable = false)
  private String noticeNo;

  @JdbcTypeCode(SqlTypes.ARRAY)
  @Column(name = "off", nullable = false)
  private List<LocalDate> off;

  @JdbcTypeCode(SqlTypes.ARRAY)
  @Column(name = "make_up", nullable = false)
  private List<LocalDate> makeUp;

  /** For persistence only. */
  protected CalendarYear() {}

  /** A year nothing was recorded of yet. */
  CalendarYear(UUID id) {
    super(id);
  }

  /**
   * 录入或更正; nothing happens when the notice says what it said before.
   *
   * @param known whether the year had a notice before, recorded or shipped
   */
  boolean change(HolidayNotice notice, String newNoticeNo, boolean known, LocalDate on) {
    if (eventVersion() > 0 && notice().equals(notice) && noticeNo.equals(newNoticeNo)) {
      return false;
    }
    List<LocalDate> offDays = sorted(notice.off());
    List<LocalDate> makeUpDays = sorted(notice.makeUp());
    raise(
        on,
        known
            ? new CalendarRevised(id(), notice.year(), newNoticeNo, offDays, makeUpDays)
            : new CalendarPublished(id(), notice.year(), newNoticeNo, offDays, makeUpDays));
    return true;
  }

  HolidayNotice notice() {
    return new HolidayNotice(year, Set.copyOf(off), Set.copyOf(makeUp));
  }

  String noticeNo() {
    return noticeNo;
  }

  @Override
  protected void apply(CaseEvent event) {
    if (event instanceof CalendarPublished published) {
      take(published.year(), published.noticeNo(), published.off(), published.makeUp());
    } else if (event instanceof CalendarRevised revised) {
      take(revised.year(), revised.noticeNo(), revised.off(), revised.makeUp());
    }
  }

  private void take(int ofYear, String number, List<LocalDate> offDays, List<LocalDate> makeUps) {
    year = ofYear;
    noticeNo = number;
    off = offDays;
    makeUp = makeUps;
  }

  private static List<LocalDate> sorted(Collection<LocalDate> days) {
    return days.stream().sorted().toList();
  }

  @Override
  public String aggregateType() {
    return "calendar-year";
  }

  @Override
  public String topic() {
    return Topics.CALENDAR;
  }
}
