package cn.huiyin.disclosure.integrity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/** 计数: one number from one statement. */
@ApplicationScoped
public class Counting {
  private final EntityManager entities;

  @Inject
  public Counting(EntityManager entities) {
    this.entities = entities;
  }

  /** The count a statement of ours gives. */
  @Transactional
  public long count(String sql) {
    return ((Number) entities.createNativeQuery(sql, Long.class).getSingleResult()).longValue();
  }
}
