package cn.huiyin.disclosure.casework.item;

import cn.huiyin.disclosure.casework.Answers;
import cn.huiyin.disclosure.casework.DeadlineView;
import cn.huiyin.disclosure.domain.item.DisclosureItem;
import cn.huiyin.kit.calendar.StatutoryCalendar;
import cn.huiyin.kit.time.ActDay;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.net.URI;

/** 公开信息的回答: the item with its deadline as it stands today. */
@ApplicationScoped
public class ItemAnswers {
  private final StatutoryCalendar calendar;
  private final ActDay days;

  @Inject
  public ItemAnswers(StatutoryCalendar calendar, ActDay days) {
    this.calendar = calendar;
    this.days = days;
  }

  /** 200. */
  public Response seen(DisclosureItem item) {
    return Answers.seen(view(item), item.eventVersion());
  }

  /** 201. */
  public Response created(DisclosureItem item) {
    return Answers.created(
        URI.create("/api/v1/disclosures/" + item.id()), view(item), item.eventVersion());
  }

  /** The view alone. */
  public ItemView view(DisclosureItem item) {
    return ItemView.of(
        item,
        item.publicationDeadline(calendar)
            .map(deadline -> DeadlineView.of(deadline, days.today()))
            .orElse(null));
  }
}
