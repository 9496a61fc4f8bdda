package cn.huiyin.petition.classification.rules;

import cn.huiyin.kit.act.IfMatch;
import cn.huiyin.kit.casework.Actor;
import cn.huiyin.kit.problem.Problems;
import cn.huiyin.petition.classification.domain.ruleset.RuleSet;
import cn.huiyin.petition.classification.domain.weighing.AccusationsStaySealed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** 启用规则集: puts an edition in force, a new one or one of before. */
@ApplicationScoped
public class ActivateRules {
  private final RuleSetStore store;
  private final RuleSetJson json;
  private final Event<RulesInForce.Changed> changes;
  private final Clock clock;

  @Inject
  ActivateRules(
      RuleSetStore store, RuleSetJson json, Event<RulesInForce.Changed> changes, Clock clock) {
    this.store = store;
    this.json = json;
    this.changes = changes;
    this.clock = clock;
  }

  /**
   * Puts the edition in force; an edition of before must seal today's accusation examples too.
   *
   * @throws cn.huiyin.kit.problem.ProblemException 404 for an unknown edition, 412 when another was
   *     put in force meanwhile
   */
  @Transactional
  public RuleSet execute(String edition, IfMatch seen, Actor actor) {
    store.lock();
    RuleSet set = store.find(edition).orElseThrow(Problems::notFound);
    long number = store.lastActivation().map(RuleActivation::number).orElse(0L);
    if (seen.version() != number) {
      throw Problems.stale();
    }
    AccusationsStaySealed.check(set, json.accusations());
    store.add(new RuleActivation(number + 1, edition, actor.staffId(), clock.instant()));
    changes.fire(new RulesInForce.Changed());
    return set;
  }
}
