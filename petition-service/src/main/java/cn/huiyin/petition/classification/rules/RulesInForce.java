package cn.huiyin.petition.classification.rules;

import cn.huiyin.petition.classification.domain.learning.Learned;
import cn.huiyin.petition.classification.domain.ruleset.RuleSet;
import cn.huiyin.petition.classification.domain.signal.CompiledRules;
import cn.huiyin.petition.classification.domain.weighing.Suggester;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;

/**
 * 现行规则集: compiled once and kept; looked after again when a change has committed here, and after ten
 * seconds so that another instance's change is seen too.
 */
@ApplicationScoped
public class RulesInForce {
  private static final long LONGEST_NANOS = Duration.ofSeconds(10).toNanos();

  /** Told within the service when another edition is put in force. */
  record Changed() {}

  private record Loaded(long number, RuleSet set, Suggester suggester, long atNanos) {}

  private final RuleSetStore store;
  private final ShippedModel model;
  private volatile Loaded loaded;

  @Inject
  RulesInForce(RuleSetStore store, ShippedModel model) {
    this.store = store;
    this.model = model;
  }

  /** Ready to read texts. */
  @Transactional
  public Suggester suggester() {
    return loaded().suggester;
  }

  /** The rule set in force. */
  @Transactional
  public RuleSet set() {
    return loaded().set;
  }

  /** How often a set was put in force: what If-Match on the rules means. */
  @Transactional
  public long number() {
    return loaded().number;
  }

  void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) Changed change) {
    loaded = null;
  }

  private Loaded loaded() {
    Loaded present = loaded;
    if (present == null || System.nanoTime() - present.atNanos > LONGEST_NANOS) {
      present = load(present);
      loaded = present;
    }
    return present;
  }

  private Loaded load(Loaded before) {
    RuleActivation last = store.lastActivation().orElse(null);
    long number = last == null ? 0 : last.number();
    if (before != null && before.number == number) {
      return new Loaded(number, before.set, before.suggester, System.nanoTime());
    }
    // An edition that an older release shipped is no more; what is shipped now takes its place.
    RuleSet set =
        last == null ? store.shipped() : store.find(last.edition()).orElseGet(store::shipped);
    Learned learned = model.learned();
    return new Loaded(
        number, set, new Suggester(new CompiledRules(set), learned, learned), System.nanoTime());
  }
}
