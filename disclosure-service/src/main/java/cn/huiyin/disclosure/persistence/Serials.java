package cn.huiyin.disclosure.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

/** 流水号: one row per series and year; whoever asks at the same time waits for the other's commit. */
@ApplicationScoped
class Serials {
  private final EntityManager entities;

  @Inject
  Serials(EntityManager entities) {
    this.entities = entities;
  }

  int next(String series, int year) {
    Object last =
        entities
            .createNativeQuery(
                "INSERT INTO disclosure_serial (series, year, last) VALUES (?1, ?2, 1)"
                    + " ON CONFLICT (series, year) DO UPDATE"
                    + " SET last = disclosure_serial.last + 1 RETURNING last",
                Integer.class)
            .setParameter(1, series)
            .setParameter(2, year)
            .getSingleResult();
    return (Integer) last;
  }
}
