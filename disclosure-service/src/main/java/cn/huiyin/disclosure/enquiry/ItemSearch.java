package cn.huiyin.disclosure.enquiry;

import cn.huiyin.disclosure.casework.Search;
import cn.huiyin.disclosure.casework.UnitScope;
import cn.huiyin.disclosure.domain.item.DisclosureItem;
import cn.huiyin.kit.casework.Actor;
import cn.huiyin.kit.paging.Cursor;
import cn.huiyin.kit.paging.Page;
import cn.huiyin.kit.paging.PageLimit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.UUID;

/** 公开信息的检索: newest first, by id. */
@ApplicationScoped
public class ItemSearch {
  private final EntityManager entities;

  @Inject
  public ItemSearch(EntityManager entities) {
    this.entities = entities;
  }

  /** A page of what the actor may see. */
  public Page<DisclosureItem> find(ItemFilter filter, Actor actor) {
    int limit = PageLimit.of(filter.limit());
    Cursor after = Cursor.decode(filter.cursor(), 1);
    Search<DisclosureItem> search =
        new Search<>(DisclosureItem.class)
            .where("c.state.stage = :stage", "stage", filter.stage())
            .where("c.state.mode = :mode", "mode", filter.mode())
            .where("c.state.formedOn >= :from", "from", filter.formedFrom())
            .where("c.state.formedOn <= :to", "to", filter.formedTo())
            .where(
                "c.state.categoryCode = :category",
                "category",
                filter.categoryCode() == null ? null : filter.categoryCode().name())
            .where(
                "exists (select 1 from c.versions v where v.title like :q escape '!')",
                "q",
                Search.containing(filter.q()))
            .where("c.id < :after", "after", after == null ? null : after.key(0, UUID::fromString));
    UnitScope.narrow(search, actor);
    return Page.of(
        search.list(entities, "c.id desc", limit + 1), limit, item -> Cursor.of(item.id()));
  }
}
