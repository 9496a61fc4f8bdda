package cn.huiyin.petition.persistence;

import cn.huiyin.petition.domain.matter.Matter;
import cn.huiyin.petition.domain.matter.Matters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;

/** 信访事项库 over JPA. */
@ApplicationScoped
public class StoredMatters implements Matters {
  private final EntityManager entities;

  @Inject
  StoredMatters(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public void add(Matter matter) {
    entities.persist(matter);
  }

  @Override
  public Optional<Matter> find(String matterNo) {
    return Optional.ofNullable(entities.find(Matter.class, matterNo));
  }
}
