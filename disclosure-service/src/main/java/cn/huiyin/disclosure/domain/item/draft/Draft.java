package cn.huiyin.disclosure.domain.item.draft;

import cn.huiyin.events.disclosure.DisclosureMode;
import java.time.LocalDate;

/**
 * 拟制的信息: what an editor starts with.
 *
 * @param itemNo the item's own number in the bureau's ledger
 * @param formedOn 成文日期
 */
public record Draft(
    String itemNo,
    IndexNumber indexNo,
    DisclosureCategory category,
    DisclosureMode mode,
    LocalDate formedOn,
    Content content) {}
