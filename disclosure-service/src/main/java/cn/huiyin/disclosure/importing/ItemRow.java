package cn.huiyin.disclosure.importing;

import cn.huiyin.disclosure.domain.item.draft.DisclosureCategory;
import cn.huiyin.events.disclosure.DisclosureMode;
import cn.huiyin.events.disclosure.DisclosurePlatform;
import cn.huiyin.kit.ledger.LedgerColumn;
import cn.huiyin.kit.ledger.LedgerRow;
import java.time.LocalDate;
import java.util.List;

/** 台账一行: an item as the disclosures ledger tells it; what can't be true is refused here. */
record ItemRow(
    String itemNo,
    String title,
    DisclosureCategory category,
    LocalDate formedOn,
    LocalDate publishedOn,
    DisclosurePlatform platform,
    DisclosureMode mode,
    LocalDate correctedOn,
    LocalDate withdrawnOn) {
  static final List<LedgerColumn> COLUMNS =
      List.of(
          LedgerColumn.key("itemNo"),
          LedgerColumn.required("title"),
          LedgerColumn.required("categoryCode"),
          LedgerColumn.required("formedOn"),
          LedgerColumn.optional("publishedOn"),
          LedgerColumn.optional("platform"),
          LedgerColumn.required("mode"),
          LedgerColumn.optional("correctedOn"),
          LedgerColumn.optional("withdrawnOn"));
  private static final int LONGEST_NUMBER = 60;
  private static final int LONGEST_TITLE = 300;

  static ItemRow of(LedgerRow row) {
    ItemRow item =
        new ItemRow(
            row.required("itemNo", row.text("itemNo", LONGEST_NUMBER)),
            row.required("title", row.text("title", LONGEST_TITLE)),
            row.required("categoryCode", row.oneOf("categoryCode", DisclosureCategory.class)),
            row.required("formedOn", row.date("formedOn")),
            row.date("publishedOn"),
            row.oneOf("platform", DisclosurePlatform.class),
            row.required("mode", row.oneOf("mode", DisclosureMode.class)),
            row.date("correctedOn"),
            row.date("withdrawnOn"));
    item.check(row);
    return item;
  }

  private void check(LedgerRow row) {
    if (publishedOn != null) {
      row.required("platform", platform);
    }
    if (publishedOn != null && publishedOn.isBefore(formedOn)) {
      throw row.refuse("publishedOn", "公开日期早于成文日期", "published before it was formed");
    }
    after(row, "correctedOn", correctedOn);
    after(row, "withdrawnOn", withdrawnOn);
    if (correctedOn != null && withdrawnOn != null && withdrawnOn.isBefore(correctedOn)) {
      throw row.refuse("withdrawnOn", "撤回日期早于更正日期", "withdrawn before it was corrected");
    }
  }

  private void after(LedgerRow row, String column, LocalDate day) {
    if (day != null && (publishedOn == null || day.isBefore(publishedOn))) {
      throw row.refuse(column, "未公开或者早于公开日期", "not published, or before the publication");
    }
  }
}
