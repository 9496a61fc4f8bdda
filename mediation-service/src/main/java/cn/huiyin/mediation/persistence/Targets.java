package cn.huiyin.mediation.persistence;

import cn.huiyin.mediation.domain.campaign.AnnualTarget;
import cn.huiyin.mediation.domain.campaign.TargetKey;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.Optional;

/** 年度目标的存取. */
@Singleton
public class Targets extends Store<AnnualTarget> {

  @Inject
  public Targets(EntityManager entities) {
    super(entities, AnnualTarget.class, "e.metric");
  }

  /** The target set for exactly this. */
  public Optional<AnnualTarget> of(TargetKey key) {
    Filter filter =
        new Filter()
            .equal("e.year", key.year())
            .equal("e.metric", key.metric())
            .equal("e.unitCode", key.unitCode())
            .when(key.unitCode() == null, "e.unitCode is null");
    return list(filter, 1).stream().findFirst();
  }
}
