package cn.huiyin.mediation.integrity;

import cn.huiyin.kit.ops.CheckResult;
import cn.huiyin.kit.ops.IntegrityCheck;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** 评理室当日开放 (I-36): every session was held in a room open on its date. */
@ApplicationScoped
public class SessionsInOpenRooms implements IntegrityCheck {
  private static final String ALL =
      "SELECT count(*) FROM case_event WHERE type = 'mediation.session-held'";
  private static final String WRONG =
      """
      SELECT count(*) FROM case_event e
      LEFT JOIN room r ON r.room_code = e.data ->> 'roomCode'
      WHERE e.type = 'mediation.session-held'
        AND (r.id IS NULL OR e.occurred_on < r.established_on
          OR e.occurred_on >= coalesce(r.closed_on, date '9999-12-31'))
      """;

  private final Counting counting;

  @Inject
  public SessionsInOpenRooms(Counting counting) {
    this.counting = counting;
  }

  @Override
  public String id() {
    return "I-36.sessions-in-open-rooms";
  }

  @Override
  public CheckResult check() {
    long wrong = counting.of(WRONG);
    long all = counting.of(ALL);
    return wrong == 0
        ? CheckResult.ok(all)
        : CheckResult.broken(all, wrong + " sessions were held in a room not open");
  }
}
