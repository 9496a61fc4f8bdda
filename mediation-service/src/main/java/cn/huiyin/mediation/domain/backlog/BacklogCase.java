package cn.huiyin.mediation.domain.backlog;

import cn.huiyin.events.CaseEvent;
import cn.huiyin.events.Topics;
import cn.huiyin.events.backlog.BacklogEvent.BacklogAssigned;
import cn.huiyin.events.backlog.BacklogEvent.BacklogClosed;
import cn.huiyin.events.backlog.BacklogEvent.BacklogDelisted;
import cn.huiyin.events.backlog.BacklogEvent.BacklogListed;
import cn.huiyin.events.backlog.BacklogEvent.BacklogPetitionLinked;
import cn.huiyin.events.backlog.BacklogEvent.BacklogProposed;
import cn.huiyin.events.backlog.BacklogEvent.LeaderSet;
import cn.huiyin.events.backlog.BacklogEvent.ResolutionConfirmed;
import cn.huiyin.events.backlog.BacklogEvent.ResolutionReturned;
import cn.huiyin.events.backlog.BacklogEvent.ResolutionRevoked;
import cn.huiyin.events.backlog.BacklogEvent.ResolutionSubmitted;
import cn.huiyin.events.backlog.BacklogEvent.ResolutionVerified;
import cn.huiyin.events.backlog.ReturnReason;
import cn.huiyin.events.backlog.RevocationReason;
import cn.huiyin.kit.casework.Actor;
import cn.huiyin.mediation.domain.DatedAggregate;
import cn.huiyin.mediation.domain.backlog.rule.DueAfterListing;
import cn.huiyin.mediation.domain.backlog.rule.EvidenceIsComplete;
import cn.huiyin.mediation.domain.backlog.rule.LeaderBeforeConfirmation;
import cn.huiyin.mediation.domain.backlog.rule.SuperiorConsentsToDelisting;
import cn.huiyin.mediation.domain.backlog.rule.UnitSubmitsItsOwn;
import cn.huiyin.mediation.domain.backlog.rule.VerifierIsNotSubmitter;
import cn.huiyin.mediation.domain.backlog.rule.WatchIsOver;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** 积案 (DOMAIN 4): one matter on the campaign's list, with one responsible unit and one source. */
@Entity
@Table(name = "backlog_case")
public class BacklogCase extends DatedAggregate {
  @Embedded private BacklogFacts facts = new BacklogFacts();
  @Embedded private BacklogDates dates = new BacklogDates();

  /** 申报人: pseudonym, known to the case file through the envelope. */
  @Column(name = "submitted_by")
  private String submittedBy;

  protected BacklogCase() {}

  private BacklogCase(UUID id) {
    super(id);
  }

  /** An empty case to fold a case file into. */
  public static BacklogCase blank(UUID id) {
    return new BacklogCase(id);
  }

  /** 提名: puts a matter forward; a decision lists it. */
  public static BacklogCase propose(UUID id, BacklogProposal proposal, LocalDate on) {
    BacklogCase proposed = new BacklogCase(id);
    proposed.happened(
        on,
        new BacklogProposed(
            proposal.caseNo(), proposal.source(), proposal.unitCode(), proposal.petitionNo()));
    return proposed;
  }

  /** 关联信访件: takes effect with the last act. */
  public void link(UUID petitionId, String matterNo) {
    require(BacklogAct.LINK_PETITION);
    happened(
        lastActOn(),
        new BacklogPetitionLinked(
            facts.caseNo, facts.petitionNo, petitionId, matterNo, facts.unitCode));
  }

  /** 立项: the decision to list; it makes the proposed unit responsible. */
  public void list(LocalDate on, LocalDate dueOn) {
    require(BacklogAct.LIST);
    DueAfterListing.check(on, dueOn);
    happened(
        on, new BacklogListed(facts.caseNo, facts.source, facts.unitCode, facts.petitionNo, dueOn));
    require(BacklogAct.ASSIGN);
    happened(on, new BacklogAssigned(facts.caseNo, facts.unitCode));
  }

  /** 落实包案领导, by post. */
  public void setLeader(LocalDate on, String leaderPost) {
    require(BacklogAct.SET_LEADER);
    happened(on, new LeaderSet(facts.caseNo, facts.unitCode, leaderPost));
  }

  /** 申报化解: the responsible unit says it is resolved. */
  public void submit(LocalDate on, Resolution resolution, Actor submitter) {
    require(BacklogAct.SUBMIT_RESOLUTION);
    UnitSubmitsItsOwn.check(facts.unitCode, submitter);
    EvidenceIsComplete.check(resolution.type(), resolution.evidence());
    submittedBy = submitter.staffId();
    happened(
        on,
        new ResolutionSubmitted(
            facts.caseNo, facts.unitCode, resolution.type(), resolution.evidence()));
  }

  /** 回访核实, by another person than the submitter. */
  public void verify(LocalDate on, Actor verifier) {
    require(BacklogAct.VERIFY);
    VerifierIsNotSubmitter.check(submittedBy, verifier);
    happened(on, new ResolutionVerified(facts.caseNo, facts.unitCode, facts.resolutionType));
  }

  /** 退回. */
  public void sendBack(LocalDate on, ReturnReason reason, Actor verifier) {
    require(BacklogAct.RETURN);
    VerifierIsNotSubmitter.check(submittedBy, verifier);
    happened(on, new ResolutionReturned(facts.caseNo, facts.unitCode, reason));
  }

  /** 化解认定: it counts from now on. */
  public void confirm(LocalDate on, Actor confirmer) {
    require(BacklogAct.CONFIRM);
    LeaderBeforeConfirmation.check(facts.leaderPost);
    VerifierIsNotSubmitter.check(submittedBy, confirmer);
    happened(
        on,
        new ResolutionConfirmed(
            facts.caseNo, facts.source, facts.unitCode, facts.resolutionType, dates.dueOn()));
  }

  /** 撤销认定: it no longer counts. */
  public void revoke(LocalDate on, RevocationReason reason) {
    require(BacklogAct.REVOKE);
    happened(on, new ResolutionRevoked(facts.caseNo, facts.source, facts.unitCode, reason));
  }

  /**
   * 销案.
   *
   * @param watchDays days of the watch, our policy
   */
  public void close(LocalDate on, int watchDays) {
    require(BacklogAct.CLOSE);
    WatchIsOver.check(dates.confirmedOn(), watchDays, on);
    happened(on, new BacklogClosed(facts.caseNo, facts.source, facts.unitCode));
  }

  /** 移出台账: listed by mistake. */
  public void delist(LocalDate on, boolean superiorConsented) {
    require(BacklogAct.DELIST);
    SuperiorConsentsToDelisting.check(facts.source, superiorConsented);
    happened(on, new BacklogDelisted(facts.caseNo, facts.source, facts.unitCode));
  }

  private void require(BacklogAct act) {
    BacklogLifecycle.TABLE.require(facts.stage, act);
  }

  @Override
  protected void apply(CaseEvent event) {
    facts.apply(event);
  }

  @Override
  protected void dated(LocalDate occurredOn, CaseEvent event) {
    dates.keep(occurredOn, event);
  }

  @Override
  public String aggregateType() {
    return "backlog-case";
  }

  @Override
  public String topic() {
    return Topics.BACKLOG;
  }

  /** What the events say of the case. */
  public BacklogFacts facts() {
    return facts;
  }

  /** When it happened. */
  public BacklogDates dates() {
    return dates;
  }

  /** Whether the case names a petition that is not known here yet. */
  public boolean pendingLink() {
    return facts.petitionNo != null && facts.petitionId == null;
  }
}
