package cn.huiyin.petition.review.matter;

import cn.huiyin.kit.calendar.StatutoryCalendar;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** 不予受理的告知期限: a local measure, not the Regulation's; so many days, rolled to a working day. */
@ApplicationScoped
class RefusalTerm {
  private final StatutoryCalendar calendar;
  private final int days;

  /**
   * @param days {@code huiyin.petition.review.refusal-days}: from the request
   */
  @Inject
  RefusalTerm(
      StatutoryCalendar calendar,
      @ConfigProperty(name = "huiyin.petition.review.refusal-days", defaultValue = "15") int days) {
    this.calendar = calendar;
    this.days = days;
  }

  LocalDate lastDay(LocalDate requestedOn) {
    return calendar.nextWorkingDayOnOrAfter(requestedOn.plusDays(days));
  }
}
