package cn.huiyin.petition.domain;

import cn.huiyin.events.petition.PetitionKind;
import cn.huiyin.petition.domain.casefile.ProtectedPerson;
import cn.huiyin.petition.domain.deadline.PetitionClock;
import cn.huiyin.petition.domain.stage.PetitionStage;
import cn.huiyin.petition.domain.state.Classification;
import cn.huiyin.petition.domain.state.Closing;
import cn.huiyin.petition.domain.state.Dispatch;
import cn.huiyin.petition.domain.state.Disposition;
import cn.huiyin.petition.domain.state.DispositionKind;
import cn.huiyin.petition.domain.state.Handling;
import cn.huiyin.petition.domain.state.Opinion;
import cn.huiyin.petition.domain.state.Registration;
import cn.huiyin.petition.domain.state.SideState;
import cn.huiyin.petition.domain.state.hand.Hands;
import cn.huiyin.petition.domain.state.review.ReviewCase;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** 办件状态: what a petition is now. Its parts are values that {@link PetitionFold} replaces. */
@MappedSuperclass
public abstract class PetitionState extends PetitionParts {
  @Enumerated(EnumType.STRING)
  @Column(name = "stage", nullable = false)
  private PetitionStage stage = PetitionStage.NEW;

  @Column(name = "owner_unit")
  private String ownerUnit;

  @Column(name = "last_step_on")
  private LocalDate lastStepOn;

  @Column(name = "sealed", nullable = false)
  private boolean underSeal;

  @Embedded private Registration registration;
  @Embedded private Classification classification;
  @Embedded private Disposition disposition;
  @Embedded private Dispatch dispatch;
  @Embedded private Handling handling = Handling.NOT_BEGUN;
  @Embedded private Opinion opinion;
  @Embedded private Closing closing;
  @Embedded private SideState sides = SideState.NONE;
  @Embedded private Hands hands;

  @Column(name = "received_at")
  private OffsetDateTime receivedAt;

  @Column(name = "query_code_hash")
  private byte[] queryCodeHash;

  @Column(name = "accused_unit")
  private String accusedUnit;

  @Enumerated(EnumType.STRING)
  @Column(name = "protected_as")
  private ProtectedPerson protectedAs;

  @Column(name = "unsealing_requester")
  private String unsealingRequester;

  /** For persistence only. */
  protected PetitionState() {}

  protected PetitionState(UUID id) {
    super(id);
  }

  public PetitionStage stage() {
    return stage;
  }

  /** Code of the unit with whom the petition lies (I-01); null where a county names no bureau. */
  public String ownerUnit() {
    return ownerUnit;
  }

  public LocalDate lastStepOn() {
    return lastStepOn;
  }

  /** 密件 (I-50): an accusation. */
  public boolean underSeal() {
    return underSeal;
  }

  public Registration registration() {
    return registration;
  }

  public Optional<Classification> classification() {
    return Optional.ofNullable(classification);
  }

  /** Number of its matter, or null while it isn't classified. */
  public String matterNo() {
    return classification == null ? null : classification.matterNo();
  }

  public Optional<Disposition> disposition() {
    return Optional.ofNullable(disposition);
  }

  public Optional<Dispatch> dispatch() {
    return Optional.ofNullable(dispatch);
  }

  public Handling handling() {
    return handling;
  }

  public Optional<Opinion> opinion() {
    return Optional.ofNullable(opinion);
  }

  public Optional<Closing> closing() {
    return Optional.ofNullable(closing);
  }

  public SideState sides() {
    return sides;
  }

  public Hands hands() {
    return hands;
  }

  public OffsetDateTime receivedAt() {
    return receivedAt;
  }

  /** 被检举单位, or null; never in an event (I-50). */
  public String accusedUnit() {
    return accusedUnit;
  }

  /** 未成年人、被害人 (I-56); never in an event. */
  public Optional<ProtectedPerson> protectedAs() {
    return Optional.ofNullable(protectedAs);
  }

  /** 特别保护: given once, it isn't taken back. */
  public void protect(ProtectedPerson person) {
    protectedAs = person == null ? protectedAs : person;
  }

  /** Pseudonym of who asked to lift the seal, or null; never in an event. */
  public String unsealingRequester() {
    return unsealingRequester;
  }

  /** 经手单位: those with whom it lies or lay, whose time ran, who reviewed. */
  public Set<String> unitsConcerned() {
    return Stream.of(
            Stream.of(ownerUnit),
            dispatch().map(Dispatch::unitCode).stream(),
            clocks().stream().map(PetitionClock::ownerUnit),
            reviews().stream().map(ReviewCase::reviewerUnit))
        .flatMap(codes -> codes)
        .filter(Objects::nonNull)
        .collect(Collectors.toSet());
  }

  /** 查询码: whether this is the hash of the code the petitioner was given. */
  public boolean hasQueryCode(byte[] hash) {
    return MessageDigest.isEqual(queryCodeHash, hash);
  }

  void take(Registration value) {
    registration = value;
  }

  void take(Classification value) {
    classification = value;
    underSeal = underSeal || value.is(PetitionKind.ACCUSATION);
  }

  /** 密件: an accusation was found in it. */
  void seal() {
    underSeal = true;
  }

  void take(Disposition value) {
    disposition = disposition == null ? value : disposition;
  }

  /** A repeat that was none: what the link did is undone. */
  void takeBackRepeat() {
    closing = null;
    if (disposition != null && disposition.kind() == DispositionKind.LINKED_AS_REPEAT) {
      disposition = null;
    }
  }

  void take(Dispatch value) {
    boolean sameUnit =
        value != null && dispatch != null && value.unitCode().equals(dispatch.unitCode());
    takeHandler(sameUnit ? handler() : null);
    dispatch = value;
  }

  void take(Handling value) {
    handling = value;
  }

  void take(Opinion value) {
    opinion = value;
  }

  void take(Closing value) {
    closing = value;
  }

  void take(SideState value) {
    sides = value;
  }

  void take(Hands value) {
    hands = value;
  }

  void takeOffSeal() {
    underSeal = false;
  }

  void takeUnsealingRequester(String staffId) {
    unsealingRequester = staffId;
  }

  void takeAccused(String unitCode) {
    accusedUnit = unitCode;
  }

  void takeStep(PetitionStage to, LocalDate on) {
    if (stage != to) {
      lastStepOn = on;
    }
    stage = to;
  }

  void takeOwner(String unitCode) {
    ownerUnit = unitCode;
  }

  /** Claims that are still this petition's own; the others went on as petitions of their own. */
  public int ownClaims() {
    return registration.claimCount() - parts().size();
  }

  void takeReceiptOf(PetitionState parent) {
    takeReceipt(parent.receivedAt, parent.queryCodeHash);
  }

  void takeReceipt(OffsetDateTime at, byte[] codeHash) {
    receivedAt = at;
    queryCodeHash = codeHash.clone();
  }
}
