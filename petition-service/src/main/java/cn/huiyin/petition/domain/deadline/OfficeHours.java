package cn.huiyin.petition.domain.deadline;

import cn.huiyin.events.petition.Channel;
import cn.huiyin.kit.calendar.StatutoryCalendar;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;

/**
 * 办公时间 (DOMAIN 2.9, rule 4, a policy): a visit outside office hours counts as made on the next
 * office day for the steps owed to the visitor, though not for its registration. Before the doors
 * open it is that day.
 *
 * @param closes from when on an office day is over
 */
public record OfficeHours(LocalTime closes) {

  /** The day from which what is owed to the petitioner counts. */
  public LocalDate serviceDay(
      Channel channel, OffsetDateTime receivedAt, StatutoryCalendar calendar) {
    LocalDate day = receivedAt.toLocalDate();
    if (channel != Channel.VISIT) {
      return day;
    }
    boolean closed = !receivedAt.toLocalTime().isBefore(closes);
    return calendar.nextWorkingDayOnOrAfter(closed ? day.plusDays(1) : day);
  }
}
