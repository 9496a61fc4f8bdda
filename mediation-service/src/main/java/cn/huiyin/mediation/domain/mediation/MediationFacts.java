package cn.huiyin.mediation.domain.mediation;

import cn.huiyin.events.CaseEvent;
import cn.huiyin.events.mediation.AgreementForm;
import cn.huiyin.events.mediation.DeclineReason;
import cn.huiyin.events.mediation.MediationEvent.ConsentGiven;
import cn.huiyin.events.mediation.MediationEvent.MediationAdmitted;
import cn.huiyin.events.mediation.MediationEvent.MediationConcluded;
import cn.huiyin.events.mediation.MediationEvent.MediationDeclined;
import cn.huiyin.events.mediation.MediationEvent.MediationOutcomeReversed;
import cn.huiyin.events.mediation.MediationEvent.MediationRequested;
import cn.huiyin.events.mediation.MediationEvent.MediationScheduled;
import cn.huiyin.events.mediation.MediationEvent.OpinionGiven;
import cn.huiyin.events.mediation.MediationEvent.PetitionLinked;
import cn.huiyin.events.mediation.MediationEvent.SessionHeld;
import cn.huiyin.events.mediation.MediationOutcome;
import cn.huiyin.events.mediation.MediationSource;
import cn.huiyin.events.mediation.ReversalReason;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;

/** 评理案件的事实: the fold of the case's events (I-09); nothing else changes it. */
@Embeddable
public class MediationFacts {
  @Enumerated(EnumType.STRING)
  MediationStage stage;

  @Column(name = "case_no")
  String caseNo;

  @Enumerated(EnumType.STRING)
  private MediationSource source;

  @Column(name = "petition_no")
  String petitionNo;

  @Column(name = "petition_id")
  UUID petitionId;

  @Column(name = "matter_no")
  private String matterNo;

  @Column(name = "room_code")
  String roomCode;

  @Column(name = "division_code")
  String divisionCode;

  @Convert(converter = PartiesColumn.class)
  Parties parties;

  @Enumerated(EnumType.STRING)
  @Column(name = "decline_reason")
  private DeclineReason declineReason;

  @Column(name = "session_on")
  private LocalDate sessionOn;

  int sessions;

  @Column(name = "lawyer_attended")
  private boolean lawyerAttended;

  @Column(name = "opinion_given")
  boolean opinionGiven;

  @Column(name = "opinion_accepted")
  private boolean opinionAccepted;

  @Enumerated(EnumType.STRING)
  private MediationOutcome outcome;

  @Enumerated(EnumType.STRING)
  private AgreementForm agreement;

  @Enumerated(EnumType.STRING)
  @Column(name = "reversal_reason")
  private ReversalReason reversalReason;

  MediationConcluded concluded(Conclusion conclusion) {
    return new MediationConcluded(
        caseNo,
        source,
        conclusion.outcome(),
        conclusion.agreement(),
        conclusion.opinionAccepted(),
        petitionNo,
        petitionId,
        matterNo,
        roomCode,
        divisionCode,
        lawyerAttended);
  }

  MediationOutcomeReversed reversed(ReversalReason reason) {
    return new MediationOutcomeReversed(
        caseNo, source, outcome, reason, petitionNo, petitionId, matterNo, roomCode, divisionCode);
  }

  void apply(CaseEvent event) {
    if (event instanceof MediationRequested requested) {
      open(requested);
    } else if (event instanceof PetitionLinked linked) {
      petitionId = linked.petitionId();
      matterNo = linked.matterNo();
    } else if (event instanceof ConsentGiven consent) {
      parties = parties.withConsentOf(consent.partyNo());
    } else if (event instanceof MediationAdmitted admitted) {
      stage = MediationStage.ADMITTED;
      roomCode = admitted.roomCode();
    } else if (event instanceof MediationDeclined declined) {
      stage = MediationStage.DECLINED;
      declineReason = declined.reason();
    } else {
      applyHearing(event);
    }
  }

  private void applyHearing(CaseEvent event) {
    if (event instanceof MediationScheduled scheduled) {
      stage = MediationStage.SCHEDULED;
      sessionOn = scheduled.sessionOn();
    } else if (event instanceof SessionHeld held) {
      stage = MediationStage.HEARD;
      sessions = held.sessionNo();
      lawyerAttended = lawyerAttended || held.lawyerAttended();
    } else if (event instanceof OpinionGiven) {
      stage = MediationStage.OPINION_GIVEN;
      opinionGiven = true;
    } else if (event instanceof MediationConcluded concluded) {
      stage = MediationStage.CONCLUDED;
      outcome = concluded.outcome();
      agreement = concluded.agreement();
      opinionAccepted = concluded.opinionAccepted();
    } else if (event instanceof MediationOutcomeReversed reversed) {
      stage = MediationStage.REVERSED;
      reversalReason = reversed.reason();
    }
  }

  private void open(MediationRequested requested) {
    stage = MediationStage.REQUESTED;
    caseNo = requested.caseNo();
    source = requested.source();
    petitionNo = requested.petitionNo();
    petitionId = requested.petitionId();
    matterNo = requested.matterNo();
    roomCode = requested.roomCode();
    divisionCode = requested.divisionCode();
    parties = Parties.of(requested.parties());
  }

  public MediationStage stage() {
    return stage;
  }

  public String caseNo() {
    return caseNo;
  }

  public MediationSource source() {
    return source;
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

  public String roomCode() {
    return roomCode;
  }

  public String divisionCode() {
    return divisionCode;
  }

  public Parties parties() {
    return parties;
  }

  public DeclineReason declineReason() {
    return declineReason;
  }

  /** The day the next session is set for, or null. */
  public LocalDate sessionOn() {
    return sessionOn;
  }

  public int sessions() {
    return sessions;
  }

  public boolean lawyerAttended() {
    return lawyerAttended;
  }

  public boolean opinionGiven() {
    return opinionGiven;
  }

  public boolean opinionAccepted() {
    return opinionAccepted;
  }

  public MediationOutcome outcome() {
    return outcome;
  }

  public AgreementForm agreement() {
    return agreement;
  }

  public ReversalReason reversalReason() {
    return reversalReason;
  }
}
