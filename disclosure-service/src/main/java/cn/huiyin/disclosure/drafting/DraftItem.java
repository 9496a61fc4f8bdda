package cn.huiyin.disclosure.drafting;

import cn.huiyin.disclosure.casework.item.ItemFile;
import cn.huiyin.disclosure.domain.item.DisclosureItem;
import cn.huiyin.disclosure.domain.item.draft.Draft;
import cn.huiyin.disclosure.domain.item.draft.IndexNumber;
import cn.huiyin.kit.casework.Actor;
import cn.huiyin.kit.casework.UuidV7;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;

/** 拟制公开信息. */
@ApplicationScoped
public class DraftItem {
  private final ItemFile file;
  private final IndexNumbers numbers;
  private final Clock clock;

  @Inject
  public DraftItem(ItemFile file, IndexNumbers numbers, Clock clock) {
    this.file = file;
    this.numbers = numbers;
    this.clock = clock;
  }

  /**
   * Drafts an item and gives it its index number.
   *
   * @param itemNo the item's number in a ledger; null gives it its index number
   */
  @Transactional
  public DisclosureItem execute(NewDraft draft, String itemNo, Actor editor, LocalDate on) {
    IndexNumber indexNo = numbers.next(draft.formedOn());
    DisclosureItem item =
        DisclosureItem.draft(
            UuidV7.at(clock.instant()),
            new Draft(
                itemNo == null ? indexNo.text() : itemNo,
                indexNo,
                draft.category(),
                draft.mode(),
                draft.formedOn(),
                draft.content()),
            editor,
            on);
    file.open(item, editor);
    return item;
  }
}
