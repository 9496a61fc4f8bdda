package cn.huiyin.disclosure.publication;

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

/** 拟制更正版本: it goes through the whole review while the old version stays open. */
@ApplicationScoped
public class DraftCorrection {
  private final ItemFile file;

  @Inject
  public DraftCorrection(ItemFile file) {
    this.file = file;
  }

  @Transactional
  public DisclosureItem execute(
      UUID id, IfMatch seen, Correction correction, Actor editor, LocalDate on) {
    DisclosureItem item = file.take(id, seen, editor);
    Content wording = correction.wording().content();
    item.draftCorrection(wording, correction.note(), editor, on);
    file.write(item, editor);
    return item;
  }
}
