package cn.huiyin.disclosure.persistence;

import cn.huiyin.disclosure.domain.item.DisclosureItem;
import cn.huiyin.disclosure.domain.item.DisclosureItems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;

/** 公开信息库 on PostgreSQL. */
@ApplicationScoped
class StoredItems implements DisclosureItems {
  private final EntityManager entities;
  private final Serials serials;

  @Inject
  StoredItems(EntityManager entities, Serials serials) {
    this.entities = entities;
    this.serials = serials;
  }

  @Override
  public Optional<DisclosureItem> find(UUID id) {
    return Optional.ofNullable(entities.find(DisclosureItem.class, id));
  }

  @Override
  public Optional<DisclosureItem> byItemNo(String itemNo) {
    return entities
        .createQuery("from DisclosureItem i where i.state.itemNo = :no", DisclosureItem.class)
        .setParameter("no", itemNo)
        .getResultStream()
        .findFirst();
  }

  @Override
  public void add(DisclosureItem item) {
    entities.persist(item);
  }

  @Override
  public int nextSerial(int year) {
    return serials.next("item", year);
  }
}
