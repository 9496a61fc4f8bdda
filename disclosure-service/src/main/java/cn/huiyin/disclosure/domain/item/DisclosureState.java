package cn.huiyin.disclosure.domain.item;

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
import cn.huiyin.events.disclosure.WithdrawalReason;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Set;

/** 由事件决定的状态: what an item's events say of it; changed by them and nothing else (I-09). */
@Embeddable
public class DisclosureState {
  @Column(name = "item_no", nullable = false, updatable = false)
  private String itemNo;

  @Column(name = "index_no", nullable = false, updatable = false)
  private String indexNo;

  @Column(name = "category_code", nullable = false)
  private String categoryCode;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false)
  private DisclosureMode mode;

  @Column(name = "formed_on", nullable = false)
  private LocalDate formedOn;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false)
  private DisclosureStage stage;

  /** The newest version, open or under review. */
  @Column(name = "latest_version", nullable = false)
  private int latestVersion;

  /** The version the public reads; 0 before the first publication. */
  @Column(name = "open_version", nullable = false)
  private int openVersion;

  @Convert(converter = Platforms.class)
  @Column(nullable = false)
  private Set<DisclosurePlatform> platforms = Set.of();

  @Enumerated(EnumType.STRING)
  @Column(name = "withdrawal_reason")
  private WithdrawalReason withdrawalReason;

  /** Changes the state by one event, without checks. */
  void apply(DisclosureEvent event) {
    if (event instanceof DisclosureDrafted drafted) {
      begin(drafted);
    } else if (event instanceof DisclosureRevised) {
      stage = DisclosureStage.DRAFT;
    } else if (event instanceof DisclosureSelfChecked) {
      stage = DisclosureStage.SELF_CHECK;
    } else if (event instanceof DisclosureReviewed) {
      stage = DisclosureStage.UNIT_HEAD_OK;
    } else if (event instanceof DisclosureReferred) {
      stage = DisclosureStage.REFERRED;
    } else if (event instanceof DisclosureApproved) {
      stage = DisclosureStage.APPROVED;
    } else if (event instanceof DisclosureRejected) {
      stage = afterRejection();
    } else {
      applyToOpen(event);
    }
  }

  private void applyToOpen(DisclosureEvent event) {
    if (event instanceof DisclosurePublished published) {
      stage = openVersion > 1 ? DisclosureStage.CORRECTED : DisclosureStage.PUBLISHED;
      openVersion = published.version();
      platforms = Platforms.with(platforms, published.platform());
    } else if (event instanceof DisclosureCorrectionDrafted drafted) {
      stage = DisclosureStage.DRAFT;
      latestVersion = drafted.version();
    } else if (event instanceof DisclosureCorrected corrected) {
      stage = DisclosureStage.CORRECTED;
      openVersion = corrected.version();
    } else if (event instanceof DisclosureWithdrawn withdrawn) {
      stage = DisclosureStage.WITHDRAWN;
      withdrawalReason = withdrawn.reasonClass();
    }
  }

  private void begin(DisclosureDrafted drafted) {
    itemNo = drafted.itemNo();
    indexNo = drafted.indexNo();
    categoryCode = drafted.categoryCode();
    mode = drafted.mode();
    formedOn = drafted.formedOn();
    stage = DisclosureStage.DRAFT;
    latestVersion = 1;
  }

  private DisclosureStage afterRejection() {
    if (openVersion == 0) {
      return DisclosureStage.NOT_PUBLIC;
    }
    return openVersion == 1 ? DisclosureStage.PUBLISHED : DisclosureStage.CORRECTED;
  }

  public String itemNo() {
    return itemNo;
  }

  public String indexNo() {
    return indexNo;
  }

  public String categoryCode() {
    return categoryCode;
  }

  public DisclosureMode mode() {
    return mode;
  }

  public LocalDate formedOn() {
    return formedOn;
  }

  public DisclosureStage stage() {
    return stage;
  }

  public int latestVersion() {
    return latestVersion;
  }

  public int openVersion() {
    return openVersion;
  }

  public Set<DisclosurePlatform> platforms() {
    return platforms;
  }

  /** Class of the reason, or null while it stands. */
  public WithdrawalReason withdrawalReason() {
    return withdrawalReason;
  }

  /** All of it as one comparable line, in the order of the fields. */
  @Override
  public String toString() {
    return String.join(
        "|",
        itemNo,
        indexNo,
        categoryCode,
        String.valueOf(mode),
        String.valueOf(formedOn),
        String.valueOf(stage),
        String.valueOf(latestVersion),
        String.valueOf(openVersion),
        new Platforms().convertToDatabaseColumn(platforms),
        String.valueOf(withdrawalReason));
  }
}
