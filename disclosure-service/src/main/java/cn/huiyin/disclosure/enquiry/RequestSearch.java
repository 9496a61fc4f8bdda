package cn.huiyin.disclosure.enquiry;

import cn.huiyin.disclosure.casework.Search;
import cn.huiyin.disclosure.casework.UnitScope;
import cn.huiyin.disclosure.domain.request.DisclosureRequest;
import cn.huiyin.kit.casework.Actor;
import cn.huiyin.kit.paging.Cursor;
import cn.huiyin.kit.paging.Page;
import cn.huiyin.kit.paging.PageLimit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.UUID;

/** 公开申请的检索: last received first. */
@ApplicationScoped
public class RequestSearch {
  private static final String AFTER =
      "(c.clocks.receivedOn < :day or c.clocks.receivedOn = :day and c.id < :after)";

  private final EntityManager entities;

  @Inject
  public RequestSearch(EntityManager entities) {
    this.entities = entities;
  }

  /** A page of what the actor may see. */
  public Page<DisclosureRequest> find(RequestFilter filter, Actor actor) {
    int limit = PageLimit.of(filter.limit());
    Search<DisclosureRequest> search =
        new Search<>(DisclosureRequest.class)
            .where("c.state.stage = :stage", "stage", filter.stage())
            .where("c.state.applicantType = :type", "type", filter.applicantType())
            .where("c.state.result = :result", "result", filter.result())
            .where("c.clocks.receivedOn >= :from", "from", filter.receivedFrom())
            .where("c.clocks.receivedOn <= :to", "to", filter.receivedTo());
    Cursor after = Cursor.decode(filter.cursor(), 2);
    if (after != null) {
      search
          .where(AFTER, "after", after.key(1, UUID::fromString))
          .with("day", after.key(0, LocalDate::parse));
    }
    UnitScope.narrow(search, actor);
    return Page.of(
        search.list(entities, "c.clocks.receivedOn desc, c.id desc", limit + 1),
        limit,
        request -> Cursor.of(request.clocks().receivedOn(), request.id()));
  }
}
