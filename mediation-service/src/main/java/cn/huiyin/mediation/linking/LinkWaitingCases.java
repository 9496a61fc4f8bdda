package cn.huiyin.mediation.linking;

import static java.util.stream.Collectors.toMap;

import cn.huiyin.kit.act.ActJournal;
import cn.huiyin.kit.casework.Actor;
import cn.huiyin.mediation.domain.backlog.BacklogCase;
import cn.huiyin.mediation.domain.mediation.MediationCase;
import cn.huiyin.mediation.persistence.BacklogCases;
import cn.huiyin.mediation.persistence.MediationCases;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;

/** 关联信访件: links the cases whose petitions have become known. */
@ApplicationScoped
public class LinkWaitingCases {
  private final PetitionCopies copies;
  private final MediationCases cases;
  private final BacklogCases backlog;
  private final ActJournal journal;
  private final Event<CaseLinked> linked;

  @Inject
  public LinkWaitingCases(
      PetitionCopies copies,
      MediationCases cases,
      BacklogCases backlog,
      ActJournal journal,
      Event<CaseLinked> linked) {
    this.copies = copies;
    this.cases = cases;
    this.backlog = backlog;
    this.journal = journal;
    this.linked = linked;
  }

  /** Links what can be linked now. */
  @Transactional
  public void execute() {
    List<PetitionCopy> known = copies.awaited();
    if (known.isEmpty()) {
      return;
    }
    Map<String, PetitionCopy> byNumber =
        known.stream().collect(toMap(PetitionCopy::petitionNo, copy -> copy));
    List<String> numbers = List.copyOf(byNumber.keySet());
    cases.waitingFor(numbers).forEach(each -> link(each, byNumber));
    backlog.waitingFor(numbers).forEach(each -> link(each, byNumber));
  }

  private void link(MediationCase waiting, Map<String, PetitionCopy> byNumber) {
    waiting.link(byNumber.get(waiting.facts().petitionNo()).link());
    journal.record(waiting, Actor.SYSTEM);
    linked.fire(new CaseLinked(waiting));
  }

  private void link(BacklogCase waiting, Map<String, PetitionCopy> byNumber) {
    PetitionCopy petition = byNumber.get(waiting.facts().petitionNo());
    waiting.link(petition.petitionId(), petition.matterNo());
    journal.record(waiting, Actor.SYSTEM);
  }
}
