package cn.huiyin.petition.domain.casefile;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** 密件查看簿. */
public interface SealedViews {
  void add(SealedView view);

  Optional<SealedView> find(UUID petitionId, UUID id);

  /** Whether another person has agreed that this one sees all of the petition now. */
  boolean agreed(UUID petitionId, String staffId, Instant at);
}
