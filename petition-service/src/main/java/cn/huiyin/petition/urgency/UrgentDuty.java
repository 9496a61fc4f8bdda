package cn.huiyin.petition.urgency;

import cn.huiyin.kit.problem.Problems;
import cn.huiyin.kit.time.StatutoryClockSource;
import cn.huiyin.petition.domain.oversight.ReportingDuty;
import cn.huiyin.petition.domain.oversight.UrgentTimer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;

/** 报告要求, as the policy has it now. */
@ApplicationScoped
class UrgentDuty {
  private final UrgencyPolicy policy;
  private final Clock clock;

  @Inject
  UrgentDuty(UrgencyPolicy policy, Clock clock) {
    this.policy = policy;
    this.clock = clock;
  }

  UrgentTimer timer() {
    return new UrgentTimer(policy.yellowWhenLeft(), policy.redWhenLeft());
  }

  OffsetDateTime now() {
    return clock
        .instant()
        .truncatedTo(ChronoUnit.MILLIS)
        .atZone(StatutoryClockSource.ZONE)
        .toOffsetDateTime();
  }

  /** The duty for a criterion of the policy; another is refused (400). */
  ReportingDuty forCriterion(String criterionCode) {
    if (!policy.criteria().contains(criterionCode)) {
      throw Problems.badField("criterionCode", "紧急情形代码不在目录中", "no such criterion");
    }
    return new ReportingDuty(
        Math.toIntExact(policy.reportWithin().toMinutes()), policy.recipients(), now());
  }
}
