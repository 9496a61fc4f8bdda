package cn.huiyin.petition.reception;

import cn.huiyin.kit.paging.Cursor;
import cn.huiyin.petition.reception.domain.LeaderReception;
import cn.huiyin.petition.reception.domain.ReceptionStage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** 接访的存取. */
@ApplicationScoped
class Receptions {
  private static final String FIRST = "0001-01-01";
  private static final UUID LOWEST = new UUID(0, 0);

  private final EntityManager entities;

  @Inject
  Receptions(EntityManager entities) {
    this.entities = entities;
  }

  Optional<LeaderReception> find(UUID id) {
    return Optional.ofNullable(entities.find(LeaderReception.class, id));
  }

  Optional<LeaderReception> withNumber(String receptionNo) {
    return entities
        .createQuery("from LeaderReception r where r.receptionNo = :no", LeaderReception.class)
        .setParameter("no", receptionNo)
        .getResultStream()
        .findFirst();
  }

  void add(LeaderReception reception) {
    entities.persist(reception);
  }

  /** Sessions in the order of their days. */
  List<LeaderReception> list(
      ReceptionStage stage, LocalDate from, LocalDate to, Cursor after, int most) {
    return entities
        .createQuery(
            "from LeaderReception r where (:stage is null or r.stage = :stage)"
                + " and r.sessionOn between :from and :to"
                + " and (r.sessionOn > :day or (r.sessionOn = :day and r.id > :id))"
                + " order by r.sessionOn, r.id",
            LeaderReception.class)
        .setParameter("stage", stage)
        .setParameter("from", from == null ? LocalDate.parse(FIRST) : from)
        .setParameter("to", to == null ? LocalDate.of(9999, 12, 31) : to)
        .setParameter(
            "day", after == null ? LocalDate.parse(FIRST) : after.key(0, LocalDate::parse))
        .setParameter("id", after == null ? LOWEST : after.key(1, UUID::fromString))
        .setMaxResults(most)
        .getResultList();
  }
}
