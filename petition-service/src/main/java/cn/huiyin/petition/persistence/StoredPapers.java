package cn.huiyin.petition.persistence;

import cn.huiyin.petition.domain.casefile.PapersOnFile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** 案卷文书 over JPA: the papers that acts filed. */
@ApplicationScoped
public class StoredPapers implements PapersOnFile {
  private final EntityManager entities;

  @Inject
  StoredPapers(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public Set<String> titles(UUID petitionId) {
    return entities
        .createQuery(
            "select p.title from CasePaper p where p.petitionId = :petitionId", String.class)
        .setParameter("petitionId", petitionId)
        .getResultStream()
        .collect(Collectors.toSet());
  }
}
