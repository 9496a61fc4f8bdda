package cn.huiyin.petition.persistence;

import cn.huiyin.petition.calendar.DeadlinePolicies;
import cn.huiyin.petition.domain.Petition;
import cn.huiyin.petition.domain.Petitions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;

/** 信访件库 over JPA. */
@ApplicationScoped
public class StoredPetitions implements Petitions {
  private final EntityManager entities;
  private final DeadlinePolicies policies;

  @Inject
  StoredPetitions(EntityManager entities, DeadlinePolicies policies) {
    this.entities = entities;
    this.policies = policies;
  }

  @Override
  public void add(Petition petition) {
    counting(petition);
    entities.persist(petition);
  }

  @Override
  public Optional<Petition> findForAct(UUID id) {
    return Optional.ofNullable(entities.find(Petition.class, id, LockModeType.PESSIMISTIC_WRITE))
        .map(this::counting);
  }

  @Override
  public Optional<Petition> find(UUID id) {
    return Optional.ofNullable(entities.find(Petition.class, id));
  }

  @Override
  public Optional<Petition> findForActByNo(String petitionNo) {
    return entities
        .createQuery(
            "from Petition p where p.registration.petitionNo = :petitionNo", Petition.class)
        .setParameter("petitionNo", petitionNo)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst()
        .map(this::counting);
  }

  @Override
  public Optional<Petition> findByNo(String petitionNo) {
    return entities
        .createQuery(
            "from Petition p where p.registration.petitionNo = :petitionNo", Petition.class)
        .setParameter("petitionNo", petitionNo)
        .getResultList()
        .stream()
        .findFirst();
  }

  @Override
  public Optional<Petition> findOwn(String petitionNo, byte[] queryCodeHash) {
    return own(petitionNo, queryCodeHash, LockModeType.NONE);
  }

  @Override
  public Optional<Petition> findOwnForAct(String petitionNo, byte[] queryCodeHash) {
    return own(petitionNo, queryCodeHash, LockModeType.PESSIMISTIC_WRITE).map(this::counting);
  }

  private Optional<Petition> own(String petitionNo, byte[] queryCodeHash, LockModeType lock) {
    return entities
        .createQuery(
            "from Petition p where p.registration.petitionNo = :petitionNo"
                + " and p.queryCodeHash = :queryCodeHash",
            Petition.class)
        .setParameter("petitionNo", petitionNo)
        .setParameter("queryCodeHash", queryCodeHash)
        .setLockMode(lock)
        .getResultList()
        .stream()
        .findFirst();
  }

  /** Its clocks run as long as the policy says from now on. */
  private Petition counting(Petition petition) {
    petition.countBy(policies.lengths());
    return petition;
  }
}
