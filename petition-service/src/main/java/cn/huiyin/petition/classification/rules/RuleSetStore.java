package cn.huiyin.petition.classification.rules;

import cn.huiyin.petition.classification.domain.ruleset.RuleSet;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;

/** 规则集的存取. */
@ApplicationScoped
class RuleSetStore {
  private final EntityManager entities;
  private final RuleSetJson json;
  private final RuleSet shipped;

  @Inject
  RuleSetStore(EntityManager entities, RuleSetJson json) {
    this.entities = entities;
    this.json = json;
    this.shipped = json.shipped();
  }

  RuleSet shipped() {
    return shipped;
  }

  /** The edition, shipped or made here. */
  Optional<RuleSet> find(String edition) {
    if (edition.equals(shipped.edition())) {
      return Optional.of(shipped);
    }
    return entities
        .createQuery("from StoredRuleSet r where r.edition = :edition", StoredRuleSet.class)
        .setParameter("edition", edition)
        .getResultStream()
        .findFirst()
        .map(stored -> json.read(stored.body()));
  }

  /** The last putting in force, if there was any. */
  Optional<RuleActivation> lastActivation() {
    return entities
        .createQuery("from RuleActivation a order by a.number desc", RuleActivation.class)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  /** Editions made here, the newest first. */
  List<StoredRuleSet> editions(Long before, int most) {
    return entities
        .createQuery(
            "from StoredRuleSet r where r.number < :before order by r.number desc",
            StoredRuleSet.class)
        .setParameter("before", before == null ? Long.MAX_VALUE : before)
        .setMaxResults(most)
        .getResultList();
  }

  /** One change of the rules at a time; let go with the transaction. */
  void lock() {
    entities
        .createNativeQuery(
            "select cast(pg_advisory_xact_lock(hashtext('classification_rules')) as text)")
        .getResultList();
  }

  long lastNumber() {
    return editions(null, 1).stream().mapToLong(StoredRuleSet::number).findFirst().orElse(0);
  }

  void add(Object row) {
    entities.persist(row);
  }
}
