package cn.huiyin.petition.persistence;

import cn.huiyin.petition.domain.casefile.SealedView;
import cn.huiyin.petition.domain.casefile.SealedViews;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** 密件查看簿 over JPA. */
@ApplicationScoped
public class StoredSealedViews implements SealedViews {
  private final EntityManager entities;

  @Inject
  StoredSealedViews(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public void add(SealedView view) {
    entities.persist(view);
  }

  @Override
  public Optional<SealedView> find(UUID petitionId, UUID id) {
    return Optional.ofNullable(entities.find(SealedView.class, id))
        .filter(view -> view.petitionId().equals(petitionId));
  }

  @Override
  public boolean agreed(UUID petitionId, String staffId, Instant at) {
    return !entities
        .createQuery(
            "select 1 from SealedView where petitionId = :id and askedBy = :staff"
                + " and validUntil > :at",
            Integer.class)
        .setParameter("id", petitionId)
        .setParameter("staff", staffId)
        .setParameter("at", at)
        .setMaxResults(1)
        .getResultList()
        .isEmpty();
  }
}
