package cn.huiyin.petition.proposal.domain;

import cn.huiyin.events.petition.ProposalAdoption;
import cn.huiyin.events.petition.ProposalEvent.ProposalDrafted;
import cn.huiyin.events.petition.ProposalKind;
import cn.huiyin.kit.calendar.Deadline;
import cn.huiyin.kit.calendar.DeadlineLedger;
import cn.huiyin.kit.calendar.StatutoryCalendar;
import cn.huiyin.kit.calendar.StatutoryClock;
import cn.huiyin.kit.casework.Aggregate;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OrderColumn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** 建议的状态: what it is now; persons and texts stand beside the events. */
@MappedSuperclass
public abstract class ProposalState extends Aggregate {
  @Column(name = "proposal_no", nullable = false, updatable = false)
  private String proposalNo;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false)
  private ProposalKind kind;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false)
  private ProposalStage stage;

  @Column(name = "organ_code", nullable = false)
  private String organCode;

  @Column(name = "consequence_code")
  private String consequenceCode;

  @Column(name = "drafted_on", nullable = false)
  private LocalDate draftedOn;

  @Column(name = "issued_on")
  private LocalDate issuedOn;

  @Column(name = "served_on")
  private LocalDate servedOn;

  @Column(name = "feedback_days")
  private Integer feedbackDays;

  @Column(name = "feedback_on")
  private LocalDate feedbackOn;

  @Enumerated(EnumType.STRING)
  @Column(name = "adoption")
  private ProposalAdoption adoption;

  @Column(nullable = false)
  private int reminders;

  @Column(name = "reminded_overdue", nullable = false)
  private boolean remindedOverdue;

  @Column(nullable = false, updatable = false)
  private String drafter;

  @Column private String signer;

  @Column(nullable = false, updatable = false)
  private String body;

  @Column(name = "feedback_body")
  private String feedbackBody;

  @ElementCollection(fetch = FetchType.LAZY)
  @CollectionTable(name = "proposal_petition", joinColumns = @JoinColumn(name = "proposal_id"))
  @OrderColumn(name = "line")
  @Column(name = "petition_id")
  private List<UUID> petitionIds = new ArrayList<>();

  /** For persistence only. */
  protected ProposalState() {}

  protected ProposalState(UUID id) {
    super(id);
  }

  public String proposalNo() {
    return proposalNo;
  }

  public ProposalKind kind() {
    return kind;
  }

  public ProposalStage stage() {
    return stage;
  }

  public String organCode() {
    return organCode;
  }

  /** What serious consequence is recorded, or null. */
  public String consequenceCode() {
    return consequenceCode;
  }

  public LocalDate draftedOn() {
    return draftedOn;
  }

  public LocalDate issuedOn() {
    return issuedOn;
  }

  public LocalDate servedOn() {
    return servedOn;
  }

  public LocalDate feedbackOn() {
    return feedbackOn;
  }

  /** What the organ answered, or null. */
  public ProposalAdoption adoption() {
    return adoption;
  }

  public int reminders() {
    return reminders;
  }

  /** Whether a reminder was sent when it was overdue. */
  public boolean remindedOverdue() {
    return remindedOverdue;
  }

  /** Pseudonym of the drafter. */
  public String drafter() {
    return drafter;
  }

  /** Pseudonym of the head who signed, or null. */
  public String signer() {
    return signer;
  }

  public String body() {
    return body;
  }

  public String feedbackBody() {
    return feedbackBody;
  }

  public List<UUID> petitionIds() {
    return List.copyOf(petitionIds);
  }

  /** 反馈期限 (PROPOSAL_FEEDBACK): once it is served. */
  public Optional<Deadline> feedback(StatutoryCalendar calendar) {
    if (servedOn == null) {
      return Optional.empty();
    }
    DeadlineLedger ledger =
        DeadlineLedger.start(StatutoryClock.PROPOSAL_FEEDBACK, servedOn, feedbackDays);
    return Optional.of((feedbackOn == null ? ledger : ledger.stop(feedbackOn)).deadline(calendar));
  }

  void takeDraft(String text, String staffId, LocalDate on) {
    body = text;
    drafter = staffId;
    draftedOn = on;
  }

  void take(ProposalDrafted event) {
    stage = ProposalStage.DRAFTED;
    proposalNo = event.proposalNo();
    kind = event.kind();
    organCode = event.organCode();
    consequenceCode = event.consequenceCode();
    petitionIds.addAll(event.petitionIds());
  }

  void takeIssued(LocalDate on) {
    stage = ProposalStage.ISSUED;
    issuedOn = on;
  }

  void takeSigner(String staffId) {
    signer = staffId;
  }

  void takeReturned() {
    stage = ProposalStage.RETURNED;
  }

  void takeServed(LocalDate on, int days) {
    stage = ProposalStage.SERVED;
    servedOn = on;
    feedbackDays = days;
  }

  void takeReminder(boolean overdue) {
    reminders++;
    remindedOverdue = remindedOverdue || overdue;
  }

  void takeAnswer(LocalDate on, ProposalAdoption answer) {
    stage = ProposalStage.ANSWERED;
    feedbackOn = on;
    adoption = answer;
  }

  void takeFeedback(String text) {
    feedbackBody = text;
  }
}
