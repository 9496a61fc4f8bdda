package cn.huiyin.petition.classification.proposing;

import cn.huiyin.kit.casework.RuleBroken;
import cn.huiyin.kit.casework.UuidV7;
import cn.huiyin.petition.domain.Petition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.UUID;

/** 建议与决定的留存 (I-60): so that both can be set side by side. */
@ApplicationScoped
public class KeptClassifications {
  private final EntityManager entities;
  private final Clock clock;

  @Inject
  KeptClassifications(EntityManager entities, Clock clock) {
    this.entities = entities;
    this.clock = clock;
  }

  void keep(KeptSuggestion suggestion) {
    entities.persist(suggestion);
  }

  /**
   * Keeps what a person decided on a petition, of the running transaction.
   *
   * @param suggestionId the suggestion the person had before them, or null
   */
  public void decided(Petition petition, UUID suggestionId) {
    if (suggestionId != null && entities.find(KeptSuggestion.class, suggestionId) == null) {
      throw new RuleBroken(
          "UNKNOWN_SUGGESTION", null, "所引的分类建议不存在", "the suggestion named isn't known");
    }
    petition
        .classification()
        .ifPresent(
            decided ->
                entities.persist(
                    new KeptDecision(UuidV7.at(clock.instant()), petition, decided, suggestionId)));
  }
}
