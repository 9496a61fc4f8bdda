package cn.huiyin.disclosure.portal;

import cn.huiyin.disclosure.casework.Search;
import cn.huiyin.disclosure.domain.item.DisclosureItem;
import cn.huiyin.disclosure.domain.item.DisclosureItems;
import cn.huiyin.kit.paging.Cursor;
import cn.huiyin.kit.paging.Page;
import cn.huiyin.kit.paging.PageLimit;
import cn.huiyin.kit.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** 公开目录: everything that was ever open, and nothing else. */
@ApplicationScoped
public class PublicCatalogue {
  private static final String OPENED = "c.state.openVersion > 0";
  private static final String TITLED =
      "exists (select 1 from c.versions v"
          + " where v.number = c.state.openVersion and v.title like :q escape '!')";
  private static final String AFTER =
      "(c.firstPublishedOn < :day or c.firstPublishedOn = :day and c.id < :after)";

  private final EntityManager entities;
  private final DisclosureItems items;

  @Inject
  public PublicCatalogue(EntityManager entities, DisclosureItems items) {
    this.entities = entities;
    this.items = items;
  }

  /** A page, last published first. */
  Page<DisclosureItem> find(PublicFilter filter) {
    int limit = PageLimit.of(filter.limit());
    Search<DisclosureItem> search =
        new Search<>(DisclosureItem.class)
            .where(OPENED)
            .where(
                "c.state.categoryCode = :category",
                "category",
                filter.categoryCode() == null ? null : filter.categoryCode().name())
            .where(TITLED, "q", Search.containing(filter.q()));
    if (filter.year() != null) {
      search
          .where("c.firstPublishedOn between :first and :last", "first", day(filter.year(), 1, 1))
          .with("last", day(filter.year(), 12, 31));
    }
    Cursor after = Cursor.decode(filter.cursor(), 2);
    if (after != null) {
      search
          .where(AFTER, "after", after.key(1, UUID::fromString))
          .with("day", after.key(0, LocalDate::parse));
    }
    return Page.of(
        search.list(entities, "c.firstPublishedOn desc, c.id desc", limit + 1),
        limit,
        item -> Cursor.of(item.firstPublishedOn(), item.id()));
  }

  private static LocalDate day(int year, int month, int day) {
    return LocalDate.of(year, month, day);
  }

  /** One item that was ever open; what never was is not there for the public. */
  DisclosureItem get(UUID id) {
    return items
        .find(id)
        .filter(item -> item.state().openVersion() > 0)
        .orElseThrow(Problems::notFound);
  }

  /** What changed last for the public. */
  List<DisclosureItem> lastChanged(int most) {
    return new Search<>(DisclosureItem.class)
        .where(OPENED)
        .list(entities, "c.publicChangedAt desc, c.id desc", most);
  }
}
