package cn.huiyin.petition.competence;

import cn.huiyin.kit.calendar.StatutoryCalendar;
import cn.huiyin.kit.time.StatutoryClockSource;
import cn.huiyin.petition.calendar.DeadlinePolicies;
import cn.huiyin.petition.domain.Petition;
import cn.huiyin.petition.domain.deadline.OfficeHours;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** 服务起算日 (DOMAIN 2.9, rule 4): from when a unit's time counts for what was brought to it. */
@ApplicationScoped
class ServiceDay {
  private final StatutoryCalendar calendar;
  private final DeadlinePolicies policies;

  @Inject
  ServiceDay(StatutoryCalendar calendar, DeadlinePolicies policies) {
    this.calendar = calendar;
    this.policies = policies;
  }

  LocalDate of(Petition petition) {
    return new OfficeHours(policies.officeCloses())
        .serviceDay(
            petition.registration().channel(),
            petition.receivedAt().atZoneSameInstant(StatutoryClockSource.ZONE).toOffsetDateTime(),
            calendar);
  }
}
