package cn.huiyin.petition.proposal;

import cn.huiyin.events.petition.ProposalKind;
import cn.huiyin.kit.act.ActJournal;
import cn.huiyin.kit.casework.Actor;
import cn.huiyin.kit.casework.UuidV7;
import cn.huiyin.kit.problem.Problems;
import cn.huiyin.petition.domain.unit.UnitDirectory;
import cn.huiyin.petition.proposal.domain.Proposal;
import cn.huiyin.petition.proposal.domain.ProposalDraft;
import cn.huiyin.petition.proposal.domain.rule.OrganFitsKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;

/** 起草建议 (第四十条): by a supervisor. */
@ApplicationScoped
public class DraftProposal {
  private final Proposals proposals;
  private final ProposalPolicy policy;
  private final UnitDirectory units;
  private final ActJournal journal;
  private final Clock clock;

  @Inject
  DraftProposal(
      Proposals proposals,
      ProposalPolicy policy,
      UnitDirectory units,
      ActJournal journal,
      Clock clock) {
    this.proposals = proposals;
    this.policy = policy;
    this.units = units;
    this.journal = journal;
    this.clock = clock;
  }

  /**
   * Drafts it.
   *
   * @param on business day
   */
  @Transactional
  public Proposal execute(NewProposal wanted, LocalDate on, Actor actor) {
    if (wanted.consequenceCode() != null
        && !policy.consequences().contains(wanted.consequenceCode())) {
      throw Problems.badField("consequenceCode", "严重后果代码不在目录中", "no such consequence");
    }
    OrganFitsKind.check(units.tree().unit(wanted.organCode()), receivers(wanted.kind()));
    ProposalDraft draft =
        new ProposalDraft(
            proposals.nextNumber(on),
            wanted.kind(),
            wanted.organCode(),
            wanted.consequenceCode(),
            wanted.petitions().stream().distinct().toList(),
            wanted.text());
    Proposal proposal = Proposal.draft(UuidV7.at(clock.instant()), draft, on, actor);
    proposals.add(proposal);
    journal.record(proposal, actor);
    return proposal;
  }

  /** Empty: any organ. */
  private Set<String> receivers(ProposalKind kind) {
    return kind == ProposalKind.IMPROVE_POLICY ? policy.policyMakers() : Set.of();
  }
}
