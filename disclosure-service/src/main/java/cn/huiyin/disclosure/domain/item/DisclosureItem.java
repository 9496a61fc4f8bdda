package cn.huiyin.disclosure.domain.item;

import cn.huiyin.disclosure.domain.item.draft.Content;
import cn.huiyin.disclosure.domain.item.draft.Draft;
import cn.huiyin.disclosure.domain.rule.ActsFollowInTime;
import cn.huiyin.disclosure.domain.rule.PublishedOnlyOnceFormed;
import cn.huiyin.events.CaseEvent;
import cn.huiyin.events.Topics;
import cn.huiyin.events.disclosure.DisclosureEvent;
import cn.huiyin.events.disclosure.DisclosureEvent.DisclosureApproved;
import cn.huiyin.events.disclosure.DisclosureEvent.DisclosureCorrected;
import cn.huiyin.events.disclosure.DisclosureEvent.DisclosureCorrectionDrafted;
import cn.huiyin.events.disclosure.DisclosureEvent.DisclosureDrafted;
import cn.huiyin.events.disclosure.DisclosureEvent.DisclosurePublished;
import cn.huiyin.events.disclosure.DisclosureEvent.DisclosureReferred;
import cn.huiyin.events.disclosure.DisclosureEvent.DisclosureRejected;
import cn.huiyin.events.disclosure.DisclosureEvent.DisclosureReviewed;
import cn.huiyin.events.disclosure.DisclosureEvent.DisclosureRevised;
import cn.huiyin.events.disclosure.DisclosureEvent.DisclosureSelfChecked;
import cn.huiyin.events.disclosure.DisclosureEvent.DisclosureWithdrawn;
import cn.huiyin.events.disclosure.DisclosureMode;
import cn.huiyin.events.disclosure.DisclosurePlatform;
import cn.huiyin.events.disclosure.RejectionGround;
import cn.huiyin.events.disclosure.WithdrawalReason;
import cn.huiyin.kit.calendar.Deadline;
import cn.huiyin.kit.calendar.DeadlineLedger;
import cn.huiyin.kit.calendar.StatutoryCalendar;
import cn.huiyin.kit.calendar.StatutoryClock;
import cn.huiyin.kit.casework.ActNotAllowed;
import cn.huiyin.kit.casework.Actor;
import cn.huiyin.kit.casework.Aggregate;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** 公开信息: an item of the bureau, from its draft through two reviews to the public and back. */
@Entity
@Table(name = "disclosure_item")
public class DisclosureItem extends Aggregate {
  public static final String TYPE = "disclosure-item";

  @Embedded private DisclosureState state = new DisclosureState();

  @OneToMany(cascade = CascadeType.ALL)
  @JoinColumn(name = "item_id", nullable = false, updatable = false)
  @OrderBy("number")
  private List<DisclosureVersion> versions = new ArrayList<>();

  @Column(name = "first_published_on")
  private LocalDate firstPublishedOn;

  @Column(name = "withdrawn_on")
  private LocalDate withdrawnOn;

  @Column(name = "last_act_on", nullable = false)
  private LocalDate lastActOn;

  /** 责任单位: unit of the drafting editor, null for the bureau's own. */
  @Column(name = "unit_code", updatable = false)
  private String unitCode;

  @Column(name = "public_changed_at")
  private Instant publicChangedAt;

  /** For persistence and for folding events only. */
  public DisclosureItem() {}

  private DisclosureItem(UUID id) {
    super(id);
  }

  /** 拟制. */
  public static DisclosureItem draft(UUID id, Draft draft, Actor editor, LocalDate on) {
    DisclosureItem item = new DisclosureItem(id);
    item.unitCode = editor.unit();
    item.versions.add(new DisclosureVersion(id, 1, draft.content(), null, editor));
    item.done(
        on,
        new DisclosureDrafted(
            draft.itemNo(),
            draft.indexNo().text(),
            draft.category().name(),
            draft.mode(),
            draft.formedOn()));
    return item;
  }

  /** 修改草稿: what was checked before counts no more. */
  public void revise(Content wording, Actor editor, LocalDate on) {
    allow(DisclosureAct.REVISE, on);
    latest().word(wording, editor);
    done(on, new DisclosureRevised(state.itemNo(), state.latestVersion()));
  }

  /** 自查: the ground for openness is named, the scan finds no personal data. */
  public void check(String basis, Actor editor, LocalDate on) {
    allow(DisclosureAct.CHECK, on);
    latest().check(basis, editor);
    done(
        on,
        new DisclosureSelfChecked(state.itemNo(), state.latestVersion(), latest().checkedHash()));
  }

  /** 单位负责人同意. */
  public void agree(Actor head, LocalDate on) {
    allow(DisclosureAct.AGREE, on);
    latest().agreed(head);
    done(on, new DisclosureReviewed(state.itemNo(), state.latestVersion()));
  }

  /** 报请有关主管部门或者保密行政管理部门确定. */
  public void refer(Actor reviewer, LocalDate on) {
    allow(DisclosureAct.REFER, on);
    latest().mayDecide(reviewer);
    done(on, new DisclosureReferred(state.itemNo(), state.latestVersion()));
  }

  /** 保密审查通过. */
  public void approve(Actor reviewer, LocalDate on) {
    allow(DisclosureAct.APPROVE, on);
    latest().reviewed(reviewer);
    done(on, new DisclosureApproved(state.itemNo(), state.latestVersion()));
  }

  /** 不予公开; of a correction, the version before it stays open. */
  public void reject(RejectionGround ground, Actor reviewer, LocalDate on) {
    allow(rejection(), on);
    latest().mayDecide(reviewer);
    done(on, new DisclosureRejected(state.itemNo(), state.latestVersion(), ground));
  }

  private DisclosureAct rejection() {
    return switch (state.openVersion()) {
      case 0 -> DisclosureAct.REJECT;
      case 1 -> DisclosureAct.DROP_CORRECTION;
      default -> DisclosureAct.DROP_LATER_CORRECTION;
    };
  }

  /**
   * 公开: the first time, on one more platform, or of an approved correction.
   *
   * @param recordedAt from when the public reads it
   */
  public void publish(DisclosurePlatform platform, LocalDate on, Instant recordedAt) {
    boolean correction = state.openVersion() > 0 && state.stage() == DisclosureStage.APPROVED;
    if (correction) {
      releaseCorrection(on);
    }
    if (!correction || !state.platforms().contains(platform)) {
      release(platform, on);
    }
    publicChangedAt = recordedAt;
  }

  private void release(DisclosurePlatform platform, LocalDate on) {
    boolean open = state.openVersion() > 0;
    allow(open ? DisclosureAct.PUBLISH_ELSEWHERE : DisclosureAct.PUBLISH, on);
    if (!open) {
      PublishedOnlyOnceFormed.check(state.formedOn(), on);
      latest().release(on);
      firstPublishedOn = on;
    }
    boolean first = !state.platforms().contains(platform);
    int version = open ? state.openVersion() : state.latestVersion();
    done(
        on,
        new DisclosurePublished(
            state.itemNo(),
            state.mode(),
            platform,
            version,
            first,
            version(version).checkedHash()));
  }

  private void releaseCorrection(LocalDate on) {
    allow(DisclosureAct.PUBLISH_CORRECTION, on);
    latest().release(on);
    done(
        on, new DisclosureCorrected(state.itemNo(), state.latestVersion(), latest().checkedHash()));
  }

  /** 拟制更正版本: goes through the same review; the version before it stays open. */
  public void draftCorrection(Content wording, String note, Actor editor, LocalDate on) {
    allow(DisclosureAct.DRAFT_CORRECTION, on);
    int number = state.latestVersion() + 1;
    versions.add(new DisclosureVersion(id(), number, wording, note, editor));
    done(on, new DisclosureCorrectionDrafted(state.itemNo(), number));
  }

  /**
   * 撤回: the stub with number, title, date and class of reason stays.
   *
   * @param recordedAt from when the public reads the stub
   */
  public void withdraw(WithdrawalReason reason, LocalDate on, Instant recordedAt) {
    if (state.openVersion() == 0) {
      throw new ActNotAllowed(state.stage(), DisclosureAct.WITHDRAW);
    }
    allow(DisclosureAct.WITHDRAW, on);
    withdrawnOn = on;
    publicChangedAt = recordedAt;
    done(on, new DisclosureWithdrawn(state.itemNo(), reason));
  }

  private void allow(DisclosureAct act, LocalDate on) {
    DisclosureLifecycle.TABLE.next(state.stage(), act);
    ActsFollowInTime.check(lastActOn, on);
  }

  private void done(LocalDate on, DisclosureEvent event) {
    raise(on, event);
    lastActOn = on;
  }

  @Override
  protected void apply(CaseEvent event) {
    state.apply((DisclosureEvent) event);
  }

  /** 主动公开期限 (第二十六条); none for what is opened on request only. */
  public Optional<Deadline> publicationDeadline(StatutoryCalendar calendar) {
    if (state.mode() != DisclosureMode.PROACTIVE) {
      return Optional.empty();
    }
    DeadlineLedger ledger = DeadlineLedger.start(StatutoryClock.DISC_PUBLISH20WD, state.formedOn());
    return Optional.of(
        (firstPublishedOn == null ? ledger : ledger.stop(firstPublishedOn)).deadline(calendar));
  }

  private DisclosureVersion version(int number) {
    return versions.stream().filter(v -> v.number() == number).findFirst().orElseThrow();
  }

  /** The version the public reads or, once withdrawn, read last; empty before the first. */
  public Optional<DisclosureVersion> open() {
    return versions.stream().filter(v -> v.number() == state.openVersion()).findFirst();
  }

  /** The newest version, open or under review. */
  public DisclosureVersion latest() {
    return version(state.latestVersion());
  }

  /** Every version, oldest first. */
  public List<DisclosureVersion> versions() {
    return List.copyOf(versions);
  }

  public DisclosureState state() {
    return state;
  }

  /** First publication on any platform, or null. */
  public LocalDate firstPublishedOn() {
    return firstPublishedOn;
  }

  /** Last change of what the public reads, or null before the first publication. */
  public Instant publicChangedAt() {
    return publicChangedAt;
  }

  /** Responsible unit, or null for the bureau's own. */
  public String unitCode() {
    return unitCode;
  }

  /** Day it was taken down, or null. */
  public LocalDate withdrawnOn() {
    return withdrawnOn;
  }

  @Override
  public String aggregateType() {
    return TYPE;
  }

  @Override
  public String topic() {
    return Topics.DISCLOSURE;
  }
}
