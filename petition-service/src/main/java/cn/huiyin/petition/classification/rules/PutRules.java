package cn.huiyin.petition.classification.rules;

import cn.huiyin.kit.act.IfMatch;
import cn.huiyin.kit.casework.Actor;
import cn.huiyin.kit.problem.Problems;
import cn.huiyin.petition.classification.domain.ruleset.RuleSet;
import cn.huiyin.petition.classification.domain.ruleset.RuleSetCheck;
import cn.huiyin.petition.classification.domain.weighing.AccusationsStaySealed;
import cn.huiyin.petition.classification.rules.document.RuleSetDocument;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** 修订规则集: a new edition, put in force at once; the one before stays. */
@ApplicationScoped
public class PutRules {
  private final RuleSetStore store;
  private final RuleSetJson json;
  private final ActivateRules activation;
  private final Clock clock;

  @Inject
  PutRules(RuleSetStore store, RuleSetJson json, ActivateRules activation, Clock clock) {
    this.store = store;
    this.json = json;
    this.activation = activation;
    this.clock = clock;
  }

  /**
   * Makes the edition and puts it in force.
   *
   * @throws cn.huiyin.kit.problem.ProblemException 400 for a set that can't be used, 412 when
   *     another was put in force meanwhile
   */
  @Transactional
  public RuleSet execute(RuleSetDocument document, IfMatch seen, Actor actor) {
    store.lock();
    long number = store.lastNumber() + 1;
    RuleSet set = document.asEdition("local-" + number);
    new RuleSetCheck(set)
        .fault()
        .ifPresent(
            fault -> {
              throw Problems.badField("rules", fault, fault);
            });
    AccusationsStaySealed.check(set, json.accusations());
    store.add(
        new StoredRuleSet(
            number,
            set.edition(),
            json.write(set),
            document.note(),
            actor.staffId(),
            clock.instant()));
    activation.execute(set.edition(), seen, actor);
    return set;
  }
}
