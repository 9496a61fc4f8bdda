package cn.huiyin.disclosure.drafting;

import cn.huiyin.disclosure.casework.item.ItemFile;
import cn.huiyin.disclosure.domain.item.DisclosureItem;
import cn.huiyin.disclosure.domain.item.draft.Content;
import cn.huiyin.kit.act.IfMatch;
import cn.huiyin.kit.casework.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;

/** 修改草稿. */
@ApplicationScoped
public class ReviseDraft {
  private final ItemFile file;

  @Inject
  public ReviseDraft(ItemFile file) {
    this.file = file;
  }

  @Transactional
  public DisclosureItem execute(
      UUID id, IfMatch seen, Content wording, Actor editor, LocalDate on) {
    DisclosureItem item = file.take(id, seen, editor);
    item.revise(wording, editor, on);
    file.write(item, editor);
    return item;
  }
}
