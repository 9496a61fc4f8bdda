package cn.huiyin.mediation.backlog.listing;

import cn.huiyin.kit.act.ActJournal;
import cn.huiyin.kit.casework.Actor;
import cn.huiyin.kit.casework.UuidV7;
import cn.huiyin.mediation.acting.Known;
import cn.huiyin.mediation.domain.backlog.BacklogCase;
import cn.huiyin.mediation.domain.backlog.BacklogProposal;
import cn.huiyin.mediation.linking.PetitionCopies;
import cn.huiyin.mediation.persistence.BacklogCases;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;

/** 积案提名; a petition that is known already is linked at once. */
@ApplicationScoped
public class ProposeCase {
  private final BacklogCases cases;
  private final PetitionCopies petitions;
  private final Known known;
  private final ActJournal journal;
  private final Clock clock;

  @Inject
  public ProposeCase(
      BacklogCases cases, PetitionCopies petitions, Known known, ActJournal journal, Clock clock) {
    this.cases = cases;
    this.petitions = petitions;
    this.known = known;
    this.journal = journal;
    this.clock = clock;
  }

  /** Proposes a case for a known unit; a petition stands behind one case only (I-33). */
  @Transactional
  public BacklogCase execute(BacklogProposal proposal, LocalDate on, Actor actor) {
    known.unit(proposal.unitCode());
    PetitionListedOnce.check(cases, proposal.petitionNo());
    BacklogCase proposed = BacklogCase.propose(UuidV7.at(clock.instant()), proposal, on);
    petitions
        .numbered(proposal.petitionNo())
        .ifPresent(petition -> proposed.link(petition.petitionId(), petition.matterNo()));
    cases.add(proposed);
    journal.record(proposed, actor);
    return proposed;
  }
}
