package cn.huiyin.petition.domain;

import cn.huiyin.events.CaseEvent;
import cn.huiyin.events.Topics;
import cn.huiyin.events.petition.Conclusion;
import cn.huiyin.events.petition.PetitionConcluded;
import cn.huiyin.events.petition.PetitionEvent;
import cn.huiyin.events.petition.PetitionRegistered;
import cn.huiyin.events.petition.PetitionUnsealed;
import cn.huiyin.kit.casework.Actor;
import cn.huiyin.petition.domain.rule.DatesInOrder;
import cn.huiyin.petition.domain.rule.NobodyActsOnTwoLevels;
import cn.huiyin.petition.domain.rule.handler.OnlyTheAssignedPersonHandles;
import cn.huiyin.petition.domain.rule.intake.RepresentativesAtMostFive;
import cn.huiyin.petition.domain.stage.Keeper;
import cn.huiyin.petition.domain.stage.PetitionAct;
import cn.huiyin.petition.domain.stage.PetitionLifecycle;
import cn.huiyin.petition.domain.stage.PetitionStage;
import cn.huiyin.petition.domain.stage.Transition;
import cn.huiyin.petition.domain.stage.WorkLevel;
import cn.huiyin.petition.domain.state.Closing;
import cn.huiyin.petition.domain.state.Dispatch;
import cn.huiyin.petition.domain.state.hand.Hands;
import cn.huiyin.petition.domain.state.hand.LevelHand;
import cn.huiyin.petition.domain.state.review.ReviewLevel;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * 信访件 (DOMAIN 0.3): one submission that was registered, the report's counting unit. Its state is
 * the fold of its events through the lifecycle table (I-09); only who had a hand in it, the query
 * code and the unit complained of stand beside the events, which must not carry them.
 */
@Entity
@Table(name = "petition")
public class Petition extends PetitionState {
  /** The event that lifts the seal still goes where those before it went (I-53). */
  @Transient private boolean liftingSeal;

  /** For persistence only. */
  protected Petition() {}

  private Petition(UUID id) {
    super(id);
  }

  /** 登记 (第二十一条): a petition begins with its registration. */
  public static Petition register(
      UUID id,
      PetitionRegistered event,
      OffsetDateTime receivedAt,
      byte[] queryCodeHash,
      Actor actor) {
    RepresentativesAtMostFive.check(event.channel(), event.representatives(), event.partySize());
    Petition petition = new Petition(id);
    petition.takeReceipt(receivedAt, queryCodeHash);
    petition.take(Hands.registeredBy(actor.staffId()));
    petition.perform(event, actor);
    return petition;
  }

  /** The state that these events of the case file give (I-09). */
  public static Petition fold(UUID id, List<PetitionEvent> events) {
    Petition petition = new Petition(id);
    events.forEach(petition::replay);
    return petition;
  }

  /** 拆分件 (I-06): a petition of its own that inherits the parent's start day and query code. */
  public static Petition splitFrom(
      Petition parent, UUID id, PetitionRegistered event, Actor actor) {
    Petition petition = new Petition(id);
    petition.takeReceiptOf(parent);
    petition.take(Hands.registeredBy(actor.staffId()));
    petition.perform(event, actor);
    return petition;
  }

  public IntakeActs intake() {
    return new IntakeActs(this);
  }

  public ClassificationActs classifying() {
    return new ClassificationActs(this);
  }

  public LinkActs linking() {
    return new LinkActs(this);
  }

  public PartyActs party() {
    return new PartyActs(this);
  }

  public DispositionActs disposing() {
    return new DispositionActs(this);
  }

  public UnitActs unit() {
    return new UnitActs(this);
  }

  public HandlingActs inHandling() {
    return new HandlingActs(this);
  }

  public OpinionActs opinions() {
    return new OpinionActs(this);
  }

  /** 复查或者复核: what both have in common. */
  public ReviewLine reviewing(ReviewLevel level) {
    return level == ReviewLevel.REVIEW ? review() : reReview();
  }

  public ReviewActs review() {
    return new ReviewActs(this);
  }

  public ReReviewActs reReview() {
    return new ReReviewActs(this);
  }

  public ClosingActs afterwards() {
    return new ClosingActs(this);
  }

  public PartActs splitting() {
    return new PartActs(this);
  }

  public ReportActs reports() {
    return new ReportActs(this);
  }

  public SideActs beside() {
    return new SideActs(this);
  }

  public SupervisionActs supervising() {
    return new SupervisionActs(this);
  }

  public UrgencyActs urgently() {
    return new UrgencyActs(this);
  }

  public LeaderActs underLeader() {
    return new LeaderActs(this);
  }

  public CaseFileActs caseFile() {
    return new CaseFileActs(this);
  }

  public DeadlineActs deadlines() {
    return new DeadlineActs(this);
  }

  @Override
  public String aggregateType() {
    return "petition";
  }

  @Override
  public String topic() {
    return underSeal() || liftingSeal ? Topics.PETITION_SEALED : Topics.PETITION;
  }

  @Override
  protected void apply(CaseEvent caseEvent) {
    PetitionEvent event = (PetitionEvent) caseEvent;
    Transition row = PetitionLifecycle.row(stage(), PetitionAct.of(event));
    PetitionFold.into(this, event);
    liftingSeal = event instanceof PetitionUnsealed;
    takeStep(row.to(), row.aside() ? lastStepOn() : event.occurredOn());
    if (row.keeper() != null) {
      takeOwner(codeOf(row.keeper()));
    }
    if (!row.effects().isEmpty()) {
      changeClocks(book -> book.apply(row.effects(), PetitionFold.clockFacts(this, event)));
    }
  }

  /** An act of a person: allowed here, by this role, on this day. */
  void perform(PetitionEvent event, Actor actor) {
    Transition row = PetitionLifecycle.row(stage(), PetitionAct.of(event));
    row.requireRole(actor.role());
    OnlyTheAssignedPersonHandles.check(
        handler(), dispatch().map(Dispatch::unitCode).orElse(null), actor);
    Optional<WorkLevel> level = WorkLevel.of(row).filter(any -> actor.knownPerson());
    level.ifPresent(on -> NobodyActsOnTwoLevels.check(actor, on, levelHands()));
    DatesInOrder.check(row, event, registration(), lastStepOn());
    raise(event.occurredOn(), event);
    level.ifPresent(on -> take(new LevelHand(on, actor.staffId())));
  }

  /** What follows from an act by law, without another person's doing. */
  void follow(PetitionEvent event) {
    raise(event.occurredOn(), event);
  }

  /** 办结: the one event of it, whatever the way; a split petition first waits for its parts. */
  void conclude(Conclusion conclusion, LocalDate on) {
    if (hasOpenParts()) {
      splitting().concludeOwn(conclusion, on);
      return;
    }
    follow(new PetitionConcluded(on, conclusion, handling().round(), policy().otherRatingDays()));
  }

  /** Whether nothing more is to be done here: concluded, or withdrawn. */
  boolean ended() {
    return closing().isPresent() || stage() == PetitionStage.WITHDRAWN;
  }

  /** The day it was concluded or withdrawn. */
  LocalDate endedOn() {
    return closing().map(Closing::concludedOn).orElseGet(this::lastStepOn);
  }

  private String codeOf(Keeper keeper) {
    return switch (keeper) {
      case BUREAU -> registration().bureauCode();
      case UNIT -> dispatch().orElseThrow().unitCode();
      case REVIEWER -> reviews().get(reviews().size() - 1).reviewerUnit();
    };
  }
}
