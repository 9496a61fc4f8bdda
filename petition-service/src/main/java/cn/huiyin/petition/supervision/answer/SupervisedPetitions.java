package cn.huiyin.petition.supervision.answer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;

/** 被督办的信访件: which petition a supervision belongs to. */
@ApplicationScoped
class SupervisedPetitions {
  private final EntityManager entities;

  @Inject
  SupervisedPetitions(EntityManager entities) {
    this.entities = entities;
  }

  Optional<UUID> petitionOf(String supervisionNo) {
    return entities
        .createQuery(
            "select p.id from Petition p join p.supervisions s where s.supervisionNo = :no",
            UUID.class)
        .setParameter("no", supervisionNo)
        .getResultStream()
        .findFirst();
  }
}
