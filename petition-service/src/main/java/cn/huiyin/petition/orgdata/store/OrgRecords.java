package cn.huiyin.petition.orgdata.store;

import cn.huiyin.kit.paging.Cursor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;

/** 机构与区划的存取. */
@ApplicationScoped
public class OrgRecords {
  private final EntityManager entities;

  @Inject
  OrgRecords(EntityManager entities) {
    this.entities = entities;
  }

  public Optional<OrgUnit> unit(String code) {
    return entities
        .createQuery("from OrgUnit u where u.unitCode = :code", OrgUnit.class)
        .setParameter("code", code)
        .getResultStream()
        .findFirst();
  }

  public Optional<Division> division(String code) {
    return entities
        .createQuery("from Division d where d.divisionCode = :code", Division.class)
        .setParameter("code", code)
        .getResultStream()
        .findFirst();
  }

  public void add(Object aggregate) {
    entities.persist(aggregate);
  }

  /** Units in the order of their codes; null filters ask for all. */
  public List<OrgUnit> units(
      String kind, String divisionCode, String parentCode, Cursor after, int most) {
    return entities
        .createQuery(
            "from OrgUnit u where (:kind is null or u.kind = :kind)"
                + " and (:division is null or u.divisionCode = :division)"
                + " and (:parent is null or u.parentCode = :parent)"
                + " and u.unitCode > :after order by u.unitCode",
            OrgUnit.class)
        .setParameter("kind", kind)
        .setParameter("division", divisionCode)
        .setParameter("parent", parentCode)
        .setParameter("after", after == null ? "" : after.key(0, key -> key))
        .setMaxResults(most)
        .getResultList();
  }

  /** Divisions in the order of their codes; null filters ask for all. */
  public List<Division> divisions(String level, Boolean inCounty, Cursor after, int most) {
    return entities
        .createQuery(
            "from Division d where (:level is null or d.level = :level)"
                + " and (:inCounty is null or d.inCounty = :inCounty)"
                + " and d.divisionCode > :after order by d.divisionCode",
            Division.class)
        .setParameter("level", level)
        .setParameter("inCounty", inCounty)
        .setParameter("after", after == null ? "" : after.key(0, key -> key))
        .setMaxResults(most)
        .getResultList();
  }
}
