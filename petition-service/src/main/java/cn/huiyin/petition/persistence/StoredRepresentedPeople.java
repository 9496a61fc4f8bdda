package cn.huiyin.petition.persistence;

import cn.huiyin.petition.domain.casefile.RepresentedPeople;
import cn.huiyin.petition.domain.casefile.RepresentedPerson;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** 被代表人名册 over JPA. */
@ApplicationScoped
public class StoredRepresentedPeople implements RepresentedPeople {
  private final EntityManager entities;

  @Inject
  StoredRepresentedPeople(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public void add(RepresentedPerson person) {
    entities.persist(person);
  }

  @Override
  public Optional<RepresentedPerson> find(UUID petitionId, UUID personId) {
    return Optional.ofNullable(entities.find(RepresentedPerson.class, personId))
        .filter(person -> person.petitionId().equals(petitionId));
  }

  @Override
  public List<RepresentedPerson> standing(UUID petitionId) {
    return entities
        .createQuery(
            "from RepresentedPerson p where p.petitionId = :id and p.leftOn is null"
                + " order by p.joinedOn, p.id",
            RepresentedPerson.class)
        .setParameter("id", petitionId)
        .getResultList();
  }
}
