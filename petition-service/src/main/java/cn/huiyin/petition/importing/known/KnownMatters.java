package cn.huiyin.petition.importing.known;

import cn.huiyin.petition.calendar.DeadlinePolicies;
import cn.huiyin.petition.domain.Petition;
import cn.huiyin.petition.domain.matter.Matter;
import cn.huiyin.petition.registration.RegistrationNumbers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * 已知的信访件与信访事项: those that a batch speaks of, loaded at once and kept up with what the batch does,
 * so that its rows ask the database nothing.
 */
@ApplicationScoped
public class KnownMatters {
  private final EntityManager entities;
  private final BatchMemory memory;
  private final RegistrationNumbers numbers;
  private final DeadlinePolicies policies;

  @Inject
  KnownMatters(
      EntityManager entities,
      BatchMemory memory,
      RegistrationNumbers numbers,
      DeadlinePolicies policies) {
    this.entities = entities;
    this.memory = memory;
    this.numbers = numbers;
    this.policies = policies;
  }

  /** Loads the petitions of these numbers and the matters of these. */
  public void load(Collection<String> petitionNos, Collection<String> matterNos) {
    if (!petitionNos.isEmpty()) {
      entities
          .createQuery(
              "from Petition p left join fetch p.clocks"
                  + " where p.registration.petitionNo in :numbers",
              Petition.class)
          .setParameter("numbers", petitionNos)
          .getResultList()
          .forEach(this::known);
    }
    if (!matterNos.isEmpty()) {
      matters(matterNos).forEach(matter -> memory.remember(FirstPetition.unknownOf(matter)));
      firstOf(matterNos).forEach(memory::remember);
    }
  }

  private void known(Petition petition) {
    petition.countBy(policies.lengths());
    memory.remember(petition);
  }

  /** The petition of this number, as loaded or made in this batch. */
  public Optional<Petition> petition(String petitionNo) {
    return memory.petition(petitionNo);
  }

  /** A petition that this batch has registered. */
  public void remember(Petition petition) {
    memory.remember(petition);
  }

  /** The matter, with its first petition. */
  public Optional<FirstPetition> find(String matterNo) {
    return memory.first(matterNo);
  }

  /** Opens a matter with its first petition; numbers given later go on after the ledger's. */
  public void open(String matterNo, Petition first) {
    numbers.taken(matterNo);
    entities.persist(new Matter(matterNo, first.id(), first.registration().petitionNo()));
    memory.remember(FirstPetition.of(matterNo, first));
  }

  private List<Matter> matters(Collection<String> matterNos) {
    return entities
        .createQuery("from Matter m where m.matterNo in :matters", Matter.class)
        .setParameter("matters", matterNos)
        .getResultList();
  }

  private List<FirstPetition> firstOf(Collection<String> matterNos) {
    List<Object[]> rows =
        entities
            .createQuery(
                "select m.matterNo, p.registration.petitionNo, p.closing.concludedOn, p.stage"
                    + " from Matter m join Petition p on p.id = m.firstPetitionId"
                    + " where m.matterNo in :matters",
                Object[].class)
            .setParameter("matters", matterNos)
            .getResultList();
    return rows.stream().map(FirstPetition::of).toList();
  }
}
