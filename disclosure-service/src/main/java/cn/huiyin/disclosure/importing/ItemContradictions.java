package cn.huiyin.disclosure.importing;

import cn.huiyin.disclosure.domain.item.DisclosureItem;
import cn.huiyin.disclosure.domain.item.DisclosureState;
import cn.huiyin.kit.ledger.LedgerRow;
import java.time.LocalDate;
import java.util.Objects;

/** 前后矛盾: a row sent again may say more than before, not something else. */
final class ItemContradictions {
  private ItemContradictions() {}

  static void check(LedgerRow row, ItemRow told, DisclosureItem item) {
    DisclosureState state = item.state();
    same(row, "categoryCode", state.categoryCode(), told.category().name());
    same(row, "formedOn", state.formedOn(), told.formedOn());
    same(row, "mode", state.mode(), told.mode());
    same(row, "title", item.latest().wording().title(), told.title());
    same(row, "publishedOn", item.firstPublishedOn(), told.publishedOn());
    same(row, "withdrawnOn", item.withdrawnOn(), told.withdrawnOn());
    LocalDate corrected = state.openVersion() > 1 ? item.open().orElseThrow().releasedOn() : null;
    same(row, "correctedOn", corrected, told.correctedOn());
    if (item.firstPublishedOn() != null && !state.platforms().contains(told.platform())) {
      throw contradiction(row, "platform");
    }
  }

  private static void same(LedgerRow row, String column, Object known, Object told) {
    if (known != null && !Objects.equals(known, told)) {
      throw contradiction(row, column);
    }
  }

  private static RuntimeException contradiction(LedgerRow row, String column) {
    return row.refuse(column, "与已登记的内容不一致", "contradicts what is recorded already");
  }
}
