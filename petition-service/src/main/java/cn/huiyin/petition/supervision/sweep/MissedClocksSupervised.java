package cn.huiyin.petition.supervision.sweep;

import cn.huiyin.kit.ops.CheckResult;
import cn.huiyin.kit.ops.IntegrityCheck;
import cn.huiyin.petition.supervision.SupervisionPolicy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * 逾期必督办 (第四十条): every clock that is missed beyond the policy has its supervision. The sweep goes
 * once a day: what was registered or missed since the day before yesterday may still wait for it.
 */
@ApplicationScoped
class MissedClocksSupervised implements IntegrityCheck {
  private static final Duration PATIENCE = Duration.ofDays(2);
  private static final int TIME_SHIFT = 16;

  private final SuperviseOverdueClock overdue;
  private final SupervisionPolicy policy;
  private final Clock clock;

  @Inject
  MissedClocksSupervised(SuperviseOverdueClock overdue, SupervisionPolicy policy, Clock clock) {
    this.overdue = overdue;
    this.policy = policy;
    this.clock = clock;
  }

  @Override
  public String id() {
    return "40.missed-clocks-are-supervised";
  }

  @Override
  public CheckResult check() {
    if (!policy.automatic()) {
      return CheckResult.ok(0, "automatic supervision is off");
    }
    LocalDate day = LocalDate.now(clock).minusDays(PATIENCE.toDays());
    long looked = 0;
    Found after = Found.NOTHING;
    List<Found> page;
    do {
      page = overdue.search(day, after, policy.sweepBatch());
      for (Found found : page) {
        looked++;
        after = found;
        if (missed(found, day)) {
          return CheckResult.broken(
              looked, "a missed clock has no supervision, e.g. of " + found.petitionId());
        }
      }
    } while (page.size() == policy.sweepBatch());
    return CheckResult.ok(looked);
  }

  private boolean missed(Found found, LocalDate day) {
    Instant since = clock.instant().minus(PATIENCE);
    return idTime(found.petitionId()).isBefore(since) && overdue.owes(found, day);
  }

  /** When the petition was recorded here: its id is a UUIDv7, whose first 48 bits say it. */
  private static Instant idTime(UUID id) {
    return Instant.ofEpochMilli(id.getMostSignificantBits() >>> TIME_SHIFT);
  }
}
