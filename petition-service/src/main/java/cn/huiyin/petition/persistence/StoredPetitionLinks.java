package cn.huiyin.petition.persistence;

import cn.huiyin.petition.domain.link.PetitionLink;
import cn.huiyin.petition.domain.link.PetitionLinks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** 关联簿 over JPA. */
@ApplicationScoped
public class StoredPetitionLinks implements PetitionLinks {
  private static final int MOST = 1_000;

  private final EntityManager entities;

  @Inject
  StoredPetitionLinks(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public void add(PetitionLink link) {
    entities.persist(link);
  }

  @Override
  public Optional<PetitionLink> find(UUID petitionId, UUID linkId) {
    return Optional.ofNullable(entities.find(PetitionLink.class, linkId))
        .filter(link -> link.petitionId().equals(petitionId));
  }

  @Override
  public List<PetitionLink> of(UUID petitionId) {
    return entities
        .createQuery(
            "from PetitionLink l where l.petitionId = :id or l.otherId = :id"
                + " order by l.linkedOn, l.id",
            PetitionLink.class)
        .setParameter("id", petitionId)
        .setMaxResults(MOST)
        .getResultList();
  }

  @Override
  public boolean stands(UUID petitionId, UUID otherId) {
    return of(petitionId).stream()
        .anyMatch(
            link ->
                link.stands()
                    && link.petitionId().equals(petitionId)
                    && link.otherId().equals(otherId));
  }
}
