package cn.huiyin.petition.persistence;

import cn.huiyin.petition.domain.casefile.CaseFiles;
import cn.huiyin.petition.domain.casefile.CasePaper;
import cn.huiyin.petition.domain.casefile.PetitionContent;
import cn.huiyin.petition.domain.casefile.PetitionerRecord;
import cn.huiyin.petition.domain.casefile.recusal.HearingSeat;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** 案卷库 over JPA. */
@ApplicationScoped
public class StoredCaseFiles implements CaseFiles {
  private final EntityManager entities;

  @Inject
  StoredCaseFiles(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public void add(PetitionerRecord petitioner) {
    entities.persist(petitioner);
  }

  @Override
  public void add(PetitionContent content) {
    entities.persist(content);
  }

  @Override
  public void add(CasePaper paper) {
    entities.persist(paper);
  }

  @Override
  public void add(HearingSeat seat) {
    entities.persist(seat);
  }

  @Override
  public Optional<PetitionerRecord> petitionerOf(UUID petitionId) {
    return Optional.ofNullable(entities.find(PetitionerRecord.class, petitionId));
  }

  @Override
  public Optional<PetitionContent> contentOf(UUID petitionId) {
    return Optional.ofNullable(entities.find(PetitionContent.class, petitionId));
  }

  @Override
  public List<CasePaper> papersOf(UUID petitionId) {
    return entities
        .createQuery(
            "from CasePaper p where p.petitionId = :petitionId order by p.eventVersion, p.id",
            CasePaper.class)
        .setParameter("petitionId", petitionId)
        .getResultList();
  }
}
