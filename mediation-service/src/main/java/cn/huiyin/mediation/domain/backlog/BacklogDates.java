package cn.huiyin.mediation.domain.backlog;

import cn.huiyin.events.CaseEvent;
import cn.huiyin.events.backlog.BacklogEvent.BacklogListed;
import cn.huiyin.events.backlog.BacklogEvent.BacklogProposed;
import cn.huiyin.events.backlog.BacklogEvent.LeaderSet;
import cn.huiyin.events.backlog.BacklogEvent.ResolutionConfirmed;
import cn.huiyin.events.backlog.BacklogEvent.ResolutionRevoked;
import cn.huiyin.events.backlog.BacklogEvent.ResolutionSubmitted;
import cn.huiyin.events.backlog.BacklogEvent.ResolutionVerified;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** 积案的日期: business dates of its acts, Asia/Shanghai; null while not done. */
@Embeddable
public class BacklogDates {
  @Column(name = "proposed_on")
  private LocalDate proposedOn;

  @Column(name = "listed_on")
  private LocalDate listedOn;

  @Column(name = "due_on")
  private LocalDate dueOn;

  @Column(name = "leader_set_on")
  private LocalDate leaderSetOn;

  @Column(name = "submitted_on")
  private LocalDate submittedOn;

  @Column(name = "verified_on")
  private LocalDate verifiedOn;

  @Column(name = "confirmed_on")
  private LocalDate confirmedOn;

  @Column(name = "revoked_on")
  private LocalDate revokedOn;

  void keep(LocalDate occurredOn, CaseEvent event) {
    if (event instanceof BacklogProposed) {
      proposedOn = occurredOn;
    } else if (event instanceof BacklogListed listed) {
      listedOn = occurredOn;
      dueOn = listed.dueOn();
    } else if (event instanceof LeaderSet) {
      leaderSetOn = occurredOn;
    } else if (event instanceof ResolutionSubmitted) {
      submitAnew(occurredOn);
    } else if (event instanceof ResolutionVerified) {
      verifiedOn = occurredOn;
    } else if (event instanceof ResolutionConfirmed) {
      confirmedOn = occurredOn;
    } else if (event instanceof ResolutionRevoked) {
      revokedOn = occurredOn;
    }
  }

  /** A new submission starts a new round: what was verified or confirmed before stands no more. */
  private void submitAnew(LocalDate occurredOn) {
    submittedOn = occurredOn;
    verifiedOn = null;
    confirmedOn = null;
    revokedOn = null;
  }

  /** Whether it was still open after its due day, or confirmed late: a breach, never a refusal. */
  public boolean overdue(LocalDate asOf) {
    LocalDate end = confirmedOn == null ? asOf : confirmedOn;
    return dueOn != null && end.isAfter(dueOn);
  }

  public LocalDate proposedOn() {
    return proposedOn;
  }

  public LocalDate listedOn() {
    return listedOn;
  }

  public LocalDate dueOn() {
    return dueOn;
  }

  public LocalDate leaderSetOn() {
    return leaderSetOn;
  }

  public LocalDate submittedOn() {
    return submittedOn;
  }

  public LocalDate verifiedOn() {
    return verifiedOn;
  }

  public LocalDate confirmedOn() {
    return confirmedOn;
  }

  public LocalDate revokedOn() {
    return revokedOn;
  }
}
