package cn.huiyin.disclosure.integrity;

import cn.huiyin.kit.ops.CheckResult;
import cn.huiyin.kit.ops.IntegrityCheck;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** I-39: index numbers are unique and never changed; nothing is open before it was formed. */
@ApplicationScoped
public class IndexedAndFormedFirst implements IntegrityCheck {
  private static final String ALL = "SELECT count(*) FROM disclosure_item";
  private static final String DOUBLE =
      "SELECT count(*) - count(DISTINCT index_no) FROM disclosure_item";
  private static final String CHANGED =
      "SELECT count(*) FROM disclosure_item i JOIN case_event e ON e.aggregate_id = i.id"
          + " AND e.aggregate_version = 1 WHERE e.data ->> 'indexNo' <> i.index_no";
  private static final String EARLY =
      "SELECT count(*) FROM disclosure_item WHERE first_published_on < formed_on"
          + " OR (open_version > 0 AND first_published_on IS NULL)";

  private final Counting counting;

  @Inject
  public IndexedAndFormedFirst(Counting counting) {
    this.counting = counting;
  }

  @Override
  public String id() {
    return "I-39.indexed-and-formed-first";
  }

  @Override
  public CheckResult check() {
    long all = counting.count(ALL);
    long wrong = counting.count(DOUBLE) + counting.count(CHANGED) + counting.count(EARLY);
    return wrong == 0
        ? CheckResult.ok(all)
        : CheckResult.broken(all, wrong + " items with a wrong index number or date");
  }
}
