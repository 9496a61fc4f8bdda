package cn.huiyin.disclosure.review;

import cn.huiyin.disclosure.casework.item.ItemFile;
import cn.huiyin.disclosure.domain.item.DisclosureItem;
import cn.huiyin.kit.act.IfMatch;
import cn.huiyin.kit.casework.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;

/** 单位负责人审核: agrees, or decides that the item is not to be public. */
@ApplicationScoped
public class DecideForUnit {
  private final ItemFile file;

  @Inject
  public DecideForUnit(ItemFile file) {
    this.file = file;
  }

  @Transactional
  public DisclosureItem execute(
      UUID id, IfMatch seen, UnitApproval approval, Actor head, LocalDate on) {
    DisclosureItem item = file.take(id, seen, head);
    switch (approval.decision()) {
      case AGREED -> item.agree(head, on);
      case REJECTED -> item.reject(approval.ground(), head, on);
    }
    file.write(item, head);
    return item;
  }
}
