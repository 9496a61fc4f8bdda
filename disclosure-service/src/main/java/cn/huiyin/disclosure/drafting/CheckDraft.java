package cn.huiyin.disclosure.drafting;

import cn.huiyin.disclosure.casework.item.ItemFile;
import cn.huiyin.disclosure.domain.item.DisclosureItem;
import cn.huiyin.kit.act.IfMatch;
import cn.huiyin.kit.casework.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;

/** 自查: ground for openness, and the scan for personal data. */
@ApplicationScoped
public class CheckDraft {
  private final ItemFile file;

  @Inject
  public CheckDraft(ItemFile file) {
    this.file = file;
  }

  @Transactional
  public DisclosureItem execute(UUID id, IfMatch seen, String basis, Actor editor, LocalDate on) {
    DisclosureItem item = file.take(id, seen, editor);
    item.check(basis, editor, on);
    file.write(item, editor);
    return item;
  }
}
