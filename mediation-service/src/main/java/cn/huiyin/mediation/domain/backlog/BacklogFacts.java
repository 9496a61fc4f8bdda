package cn.huiyin.mediation.domain.backlog;

import cn.huiyin.events.CaseEvent;
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
import cn.huiyin.events.backlog.BacklogSource;
import cn.huiyin.events.backlog.ResolutionType;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;

/** 积案的事实: the fold of the case's events (I-09); nothing else changes it. */
@Embeddable
public class BacklogFacts {
  @Enumerated(EnumType.STRING)
  BacklogStage stage;

  @Column(name = "case_no")
  String caseNo;

  @Enumerated(EnumType.STRING)
  BacklogSource source;

  @Column(name = "unit_code")
  String unitCode;

  @Column(name = "petition_no")
  String petitionNo;

  @Column(name = "petition_id")
  UUID petitionId;

  @Column(name = "matter_no")
  private String matterNo;

  @Column(name = "leader_post")
  String leaderPost;

  @Enumerated(EnumType.STRING)
  @Column(name = "resolution_type")
  ResolutionType resolutionType;

  void apply(CaseEvent event) {
    if (event instanceof BacklogProposed proposed) {
      open(proposed);
    } else if (event instanceof BacklogPetitionLinked linked) {
      petitionId = linked.petitionId();
      matterNo = linked.matterNo();
    } else if (event instanceof BacklogListed) {
      stage = BacklogStage.LISTED;
    } else if (event instanceof BacklogAssigned assigned) {
      stage = BacklogStage.ASSIGNED;
      unitCode = assigned.unitCode();
    } else if (event instanceof LeaderSet set) {
      leaderPost = set.leaderPost();
      stage = stage == BacklogStage.ASSIGNED ? BacklogStage.LEADER_SET : stage;
    } else {
      applyResolution(event);
    }
  }

  private void applyResolution(CaseEvent event) {
    if (event instanceof ResolutionSubmitted submitted) {
      stage = BacklogStage.RESOLUTION_SUBMITTED;
      resolutionType = submitted.resolutionType();
    } else if (event instanceof ResolutionVerified) {
      stage = BacklogStage.VERIFIED;
    } else if (event instanceof ResolutionReturned) {
      stage = BacklogStage.RETURNED;
    } else if (event instanceof ResolutionConfirmed) {
      stage = BacklogStage.RESOLUTION_CONFIRMED;
    } else if (event instanceof ResolutionRevoked) {
      stage = BacklogStage.REVOKED;
    } else if (event instanceof BacklogClosed) {
      stage = BacklogStage.CLOSED;
    } else if (event instanceof BacklogDelisted) {
      stage = BacklogStage.DELISTED;
    }
  }

  private void open(BacklogProposed proposed) {
    stage = BacklogStage.PROPOSED;
    caseNo = proposed.caseNo();
    source = proposed.source();
    unitCode = proposed.unitCode();
    petitionNo = proposed.petitionNo();
  }

  public BacklogStage stage() {
    return stage;
  }

  public String caseNo() {
    return caseNo;
  }

  public BacklogSource source() {
    return source;
  }

  public String unitCode() {
    return unitCode;
  }

  public String petitionNo() {
    return petitionNo;
  }

  public UUID petitionId() {
    return petitionId;
  }

  public String matterNo() {
    return matterNo;
  }

  /** Post of the leader in charge, or null. */
  public String leaderPost() {
    return leaderPost;
  }

  /** Type of the last submission, or null. */
  public ResolutionType resolutionType() {
    return resolutionType;
  }
}
