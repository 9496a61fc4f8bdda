package cn.huiyin.mediation.linking;

import cn.huiyin.kit.inbox.CaseEventHandler;
import cn.huiyin.kit.inbox.ReceivedEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;

/** 信访件动态: keeps the copies, then links the cases that waited for them. */
@ApplicationScoped
public class PetitionNews implements CaseEventHandler {
  private final PetitionCopies copies;
  private final LinkWaitingCases link;

  @Inject
  public PetitionNews(PetitionCopies copies, LinkWaitingCases link) {
    this.copies = copies;
    this.link = link;
  }

  @Override
  public Set<String> types() {
    return Set.of("petition.registered", "petition.classified", "petition.reclassified");
  }

  @Override
  public void handleBatch(List<ReceivedEvent> events) {
    copies.keep(events);
    link.execute();
  }
}
