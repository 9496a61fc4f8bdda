package cn.huiyin.disclosure.publication;

import cn.huiyin.disclosure.casework.item.ItemFile;
import cn.huiyin.disclosure.domain.item.DisclosureItem;
import cn.huiyin.events.disclosure.DisclosurePlatform;
import cn.huiyin.kit.act.IfMatch;
import cn.huiyin.kit.casework.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** 发布: the first version, an approved correction, or the open version on one more platform. */
@ApplicationScoped
public class PublishItem {
  private final ItemFile file;
  private final Clock clock;

  @Inject
  public PublishItem(ItemFile file, Clock clock) {
    this.file = file;
    this.clock = clock;
  }

  @Transactional
  public DisclosureItem execute(
      UUID id, IfMatch seen, DisclosurePlatform platform, Actor head, LocalDate on) {
    DisclosureItem item = file.take(id, seen, head);
    item.publish(platform, on, clock.instant());
    file.write(item, head);
    return item;
  }
}
