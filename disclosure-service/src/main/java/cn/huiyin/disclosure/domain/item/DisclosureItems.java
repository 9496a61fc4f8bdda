package cn.huiyin.disclosure.domain.item;

import java.util.Optional;
import java.util.UUID;

/** 公开信息库: where items are kept. */
public interface DisclosureItems {

  /** The item of an id. */
  Optional<DisclosureItem> find(UUID id);

  /** The item of a ledger number. */
  Optional<DisclosureItem> byItemNo(String itemNo);

  void add(DisclosureItem item);

  /** The next serial of a year's index numbers, never given twice. */
  int nextSerial(int year);
}
