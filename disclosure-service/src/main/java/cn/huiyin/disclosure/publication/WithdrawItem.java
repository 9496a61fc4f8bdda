package cn.huiyin.disclosure.publication;

import cn.huiyin.disclosure.casework.item.ItemFile;
import cn.huiyin.disclosure.domain.item.DisclosureItem;
import cn.huiyin.events.disclosure.WithdrawalReason;
import cn.huiyin.kit.act.IfMatch;
import cn.huiyin.kit.casework.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** 撤回: the text is taken down at once, the stub stays. */
@ApplicationScoped
public class WithdrawItem {
  private final ItemFile file;
  private final Clock clock;

  @Inject
  public WithdrawItem(ItemFile file, Clock clock) {
    this.file = file;
    this.clock = clock;
  }

  @Transactional
  public DisclosureItem execute(
      UUID id, IfMatch seen, WithdrawalReason reason, Actor actor, LocalDate on) {
    DisclosureItem item = file.take(id, seen, actor);
    item.withdraw(reason, on, clock.instant());
    file.write(item, actor);
    return item;
  }
}
