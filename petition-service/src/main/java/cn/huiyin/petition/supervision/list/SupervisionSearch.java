package cn.huiyin.petition.supervision.list;

import cn.huiyin.kit.paging.Cursor;
import cn.huiyin.petition.domain.Petition;
import cn.huiyin.petition.enquiry.access.ScopeCondition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** 督办检索: newest first, by key; what the caller may not know of isn't there. */
@ApplicationScoped
class SupervisionSearch {
  private static final LocalDate LAST = LocalDate.of(9999, 12, 31);
  private static final UUID NO_PETITION = new UUID(0, 0);
  private static final String IN_SCOPE =
      " ((p.underSeal = false and :ordinary = true) or (p.underSeal = true and :sealed = true)"
          + " or (p.underSeal = false and s.unitCode = :own))";
  private static final String SELECT =
      "select new cn.huiyin.petition.supervision.list.SupervisionRow(p, s)"
          + " from Petition p join p.supervisions s where";
  private static final String FOUND =
      SELECT
          + IN_SCOPE
          + " and (:unit is null or s.unitCode = :unit)"
          + " and (:ground is null or s.ground = :ground)"
          + " and (:anyPetition = true or p.id = :petition)"
          + " and (:status is null"
          + " or (:status = 'CLOSED' and s.closedOn is not null)"
          + " or (:status = 'ANSWERED' and s.closedOn is null and s.answeredOn is not null)"
          + " or (:status = 'OPEN' and s.closedOn is null and s.answeredOn is null))"
          + " and (s.openedOn < :day or (s.openedOn = :day and s.supervisionNo < :no))"
          + " order by s.openedOn desc, s.supervisionNo desc";

  private final EntityManager entities;

  @Inject
  SupervisionSearch(EntityManager entities) {
    this.entities = entities;
  }

  List<SupervisionRow> find(
      SupervisionFilter filter, ScopeCondition scope, Cursor after, int most) {
    return scoped(entities.createQuery(FOUND, SupervisionRow.class), scope)
        .setParameter("unit", filter.unit)
        .setParameter("ground", filter.ground)
        .setParameter("anyPetition", filter.petition == null)
        .setParameter("petition", filter.petition == null ? NO_PETITION : filter.petition)
        .setParameter("status", filter.status == null ? null : filter.status.name())
        .setParameter("day", after == null ? LAST : after.key(0, LocalDate::parse))
        .setParameter("no", after == null ? "" : after.key(1, no -> no))
        .setMaxResults(most)
        .getResultList();
  }

  Optional<SupervisionRow> one(String supervisionNo, ScopeCondition scope) {
    return scoped(
            entities.createQuery(
                SELECT + IN_SCOPE + " and s.supervisionNo = :no", SupervisionRow.class),
            scope)
        .setParameter("no", supervisionNo)
        .getResultStream()
        .findFirst();
  }

  /** Petitions for which a leader asked for supervision that isn't opened yet, oldest first. */
  List<Petition> instructed(Cursor after, int most) {
    return entities
        .createQuery(
            "from Petition p where p.instructedOn is not null and p.underSeal = false"
                + " and (p.instructedOn > :day or (p.instructedOn = :day and p.id > :id))"
                + " order by p.instructedOn, p.id",
            Petition.class)
        .setParameter("day", after == null ? LocalDate.EPOCH : after.key(0, LocalDate::parse))
        .setParameter("id", after == null ? new UUID(0, 0) : after.key(1, UUID::fromString))
        .setMaxResults(most)
        .getResultList();
  }

  private static TypedQuery<SupervisionRow> scoped(
      TypedQuery<SupervisionRow> query, ScopeCondition scope) {
    return query
        .setParameter("ordinary", scope.ordinary())
        .setParameter("sealed", scope.sealed())
        .setParameter("own", scope.unit());
  }
}
