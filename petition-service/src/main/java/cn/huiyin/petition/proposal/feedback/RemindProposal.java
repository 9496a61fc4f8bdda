package cn.huiyin.petition.proposal.feedback;

import cn.huiyin.kit.act.ActJournal;
import cn.huiyin.kit.calendar.StatutoryCalendar;
import cn.huiyin.kit.casework.Actor;
import cn.huiyin.petition.proposal.domain.Proposal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;

/** 催办反馈: by a person at any time, by the system once it is overdue. */
@ApplicationScoped
public class RemindProposal {
  private final ActJournal journal;
  private final StatutoryCalendar calendar;

  @Inject
  RemindProposal(ActJournal journal, StatutoryCalendar calendar) {
    this.journal = journal;
    this.calendar = calendar;
  }

  /** Does the act on a proposal of the running transaction, and records it. */
  @Transactional
  public Proposal execute(Proposal proposal, LocalDate on, Actor actor) {
    proposal.remind(on, calendar, actor);
    journal.record(proposal, actor);
    return proposal;
  }
}
