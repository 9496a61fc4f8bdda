package cn.huiyin.petition.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;

/** 年度放假安排的存取. */
@ApplicationScoped
class CalendarYears {
  private final EntityManager entities;

  @Inject
  CalendarYears(EntityManager entities) {
    this.entities = entities;
  }

  Optional<CalendarYear> find(int year) {
    return entities
        .createQuery("from CalendarYear y where y.year = :year", CalendarYear.class)
        .setParameter("year", year)
        .getResultStream()
        .findFirst();
  }

  void add(CalendarYear year) {
    entities.persist(year);
  }
}
