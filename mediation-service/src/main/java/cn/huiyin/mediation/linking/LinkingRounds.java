package cn.huiyin.mediation.linking;

import cn.huiyin.kit.problem.DatabaseFailure;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.jboss.logging.Logger;

/**
 * 关联轮次: links again and again what has become known. Apart from the events' own transaction, so
 * that a case somebody is just working on holds up no event, and a case opened in the very moment
 * its petition's event was handled is found as well. A round that fails is done by the next.
 */
@ApplicationScoped
public class LinkingRounds {
  private static final Logger LOG = Logger.getLogger(LinkingRounds.class);

  private final LinkWaitingCases link;

  @Inject
  public LinkingRounds(LinkWaitingCases link) {
    this.link = link;
  }

  @Scheduled(
      every = "${huiyin.mediation.link-every}",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void look() {
    try {
      link.execute();
    } catch (RuntimeException e) {
      if (!DatabaseFailure.isAway(e) && !DatabaseFailure.isStale(e)) {
        throw e;
      }
      LOG.debug("linked by a later round");
    }
  }
}
