package cn.huiyin.petition.persistence;

import cn.huiyin.petition.domain.casefile.recusal.Recusal;
import cn.huiyin.petition.domain.casefile.recusal.Recusals;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;

/** 回避名单 over JPA. */
@ApplicationScoped
public class StoredRecusals implements Recusals {
  private final EntityManager entities;

  @Inject
  StoredRecusals(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public void add(Recusal recusal) {
    entities.persist(recusal);
  }

  @Override
  public boolean has(UUID petitionId, String matterNo, String staffId) {
    return !entities
        .createQuery(
            "select 1 from Recusal r where r.staff = :staff and (r.petitionId = :id"
                + " or r.matterNo = :matter or exists (select 1 from Petition p"
                + " where p.id = r.petitionId and p.classification.matterNo = :matter))",
            Integer.class)
        .setParameter("staff", staffId)
        .setParameter("id", petitionId)
        .setParameter("matter", matterNo == null ? "" : matterNo)
        .setMaxResults(1)
        .getResultList()
        .isEmpty();
  }

  @Override
  public List<Recusal> of(UUID petitionId) {
    return entities
        .createQuery("from Recusal where petitionId = :id order by id", Recusal.class)
        .setParameter("id", petitionId)
        .getResultList();
  }
}
