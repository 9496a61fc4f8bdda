package cn.huiyin.petition.supervision.answer;

import cn.huiyin.petition.domain.Petition;
import cn.huiyin.petition.domain.Petitions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;

/** 被督办的信访件: the petition a supervision belongs to, for an act. */
@ApplicationScoped
class SupervisedPetitions {
  private final EntityManager entities;
  private final Petitions petitions;

  @Inject
  SupervisedPetitions(EntityManager entities, Petitions petitions) {
    this.entities = entities;
    this.petitions = petitions;
  }

  Optional<Petition> findForAct(String supervisionNo) {
    return entities
        .createQuery(
            "select p.id from Petition p join p.supervisions s where s.supervisionNo = :no",
            UUID.class)
        .setParameter("no", supervisionNo)
        .getResultStream()
        .findFirst()
        .flatMap(petitions::findForAct);
  }
}
