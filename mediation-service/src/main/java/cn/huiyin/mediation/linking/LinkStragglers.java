package cn.huiyin.mediation.linking;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * 补关联: a case opened in the very moment its petition's event was handled is seen by neither; this
 * looks again. Two instances at once are held apart by the cases' versions.
 */
@ApplicationScoped
public class LinkStragglers {
  private final LinkWaitingCases link;

  @Inject
  public LinkStragglers(LinkWaitingCases link) {
    this.link = link;
  }

  @Scheduled(
      every = "${huiyin.mediation.link-every}",
      delayed = "${huiyin.mediation.link-every}",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void look() {
    link.execute();
  }
}
