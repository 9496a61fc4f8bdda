package cn.huiyin.mediation.linking;

import cn.huiyin.kit.inbox.CaseEventHandler;
import cn.huiyin.kit.inbox.ReceivedEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;

/** 信访件动态: keeps the copies; the next round links the cases that waited for them. */
@ApplicationScoped
public class PetitionNews implements CaseEventHandler {
  private final PetitionCopies copies;

  @Inject
  public PetitionNews(PetitionCopies copies) {
    this.copies = copies;
  }

  @Override
  public Set<String> types() {
    return Set.of("petition.registered", "petition.classified", "petition.reclassified");
  }

  @Override
  public void handleBatch(List<ReceivedEvent> events) {
    copies.keep(events);
  }
}
