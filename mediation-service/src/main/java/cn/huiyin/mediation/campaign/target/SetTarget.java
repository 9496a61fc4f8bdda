package cn.huiyin.mediation.campaign.target;

import cn.huiyin.kit.act.ActJournal;
import cn.huiyin.kit.casework.Actor;
import cn.huiyin.kit.casework.UuidV7;
import cn.huiyin.mediation.acting.Known;
import cn.huiyin.mediation.domain.campaign.AnnualTarget;
import cn.huiyin.mediation.domain.campaign.TargetKey;
import cn.huiyin.mediation.persistence.Targets;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;

/** 设定或调整年度目标. */
@ApplicationScoped
public class SetTarget {
  private final Targets targets;
  private final Known known;
  private final ActJournal journal;
  private final Clock clock;

  @Inject
  public SetTarget(Targets targets, Known known, ActJournal journal, Clock clock) {
    this.targets = targets;
    this.known = known;
    this.journal = journal;
    this.clock = clock;
  }

  /** Sets the target of a metric and year, of the county or of a known unit. */
  @Transactional
  public AnnualTarget execute(TargetKey key, int target, LocalDate on, Actor actor) {
    if (key.unitCode() != null) {
      known.unit(key.unitCode());
    }
    AnnualTarget set =
        targets
            .of(key)
            .map(existing -> changed(existing, target, on))
            .orElseGet(() -> first(key, target, on));
    journal.record(set, actor);
    return set;
  }

  private static AnnualTarget changed(AnnualTarget existing, int target, LocalDate on) {
    existing.change(on, target);
    return existing;
  }

  private AnnualTarget first(TargetKey key, int target, LocalDate on) {
    AnnualTarget set = AnnualTarget.set(UuidV7.at(clock.instant()), key, target, on);
    targets.add(set);
    return set;
  }
}
