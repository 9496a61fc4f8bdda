package cn.huiyin.disclosure.importing;

import cn.huiyin.disclosure.domain.item.DisclosureItem;
import cn.huiyin.disclosure.domain.item.DisclosureItems;
import cn.huiyin.kit.ledger.LedgerActors;
import cn.huiyin.kit.ledger.LedgerColumn;
import cn.huiyin.kit.ledger.LedgerImporter;
import cn.huiyin.kit.ledger.LedgerRow;
import cn.huiyin.kit.time.ActDay;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** 公开信息台账. */
@ApplicationScoped
public class DisclosureLedger implements LedgerImporter {
  private final DisclosureItems items;
  private final ItemRowActs acts;
  private final ActDay days;

  @Inject
  public DisclosureLedger(DisclosureItems items, ItemRowActs acts, ActDay days) {
    this.items = items;
    this.acts = acts;
    this.days = days;
  }

  @Override
  public String ledger() {
    return "disclosures";
  }

  @Override
  public List<LedgerColumn> columns() {
    return ItemRow.COLUMNS;
  }

  @Override
  public void take(LedgerRow row, LedgerActors actors) {
    ItemRow told = ItemRow.of(row);
    for (String column : List.of("formedOn", "publishedOn", "correctedOn", "withdrawnOn")) {
      notAhead(row, column);
    }
    Optional<DisclosureItem> known = items.byItemNo(told.itemNo());
    known.ifPresent(item -> ItemContradictions.check(row, told, item));
    DisclosureItem item = known.orElseGet(() -> acts.draft(told, actors));
    acts.publish(row, told, item, actors);
    acts.correct(row, told, item, actors);
    acts.withdraw(row, told, item, actors);
  }

  private void notAhead(LedgerRow row, String column) {
    LocalDate day = row.date(column);
    if (day != null && day.isAfter(days.today())) {
      throw row.refuse(column, "日期在今天之后", "the day is in the future");
    }
  }
}
