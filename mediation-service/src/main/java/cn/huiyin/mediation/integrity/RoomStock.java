package cn.huiyin.mediation.integrity;

import cn.huiyin.kit.ops.CheckResult;
import cn.huiyin.kit.ops.IntegrityCheck;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** 评理室存量 (I-36): rooms open = established − closed, by the case files. */
@ApplicationScoped
public class RoomStock implements IntegrityCheck {
  private static final String ALL = "SELECT count(*) FROM room";
  private static final String WRONG =
      """
      SELECT abs((SELECT count(*) FROM room WHERE closed_on IS NULL)
        - (SELECT count(*) FILTER (WHERE type = 'mediation.room-established')
             - count(*) FILTER (WHERE type = 'mediation.room-closed') FROM case_event))
      """;

  private final Counting counting;

  @Inject
  public RoomStock(Counting counting) {
    this.counting = counting;
  }

  @Override
  public String id() {
    return "I-36.room-stock";
  }

  @Override
  public CheckResult check() {
    long wrong = counting.of(WRONG);
    long all = counting.of(ALL);
    return wrong == 0
        ? CheckResult.ok(all)
        : CheckResult.broken(all, wrong + " rooms too many or too few");
  }
}
