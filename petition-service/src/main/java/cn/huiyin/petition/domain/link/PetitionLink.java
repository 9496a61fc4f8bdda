package cn.huiyin.petition.domain.link;

import cn.huiyin.events.petition.LinkRelation;
import cn.huiyin.kit.casework.RuleBroken;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** 关联 (DOMAIN 2.12): a petition and an earlier one; taken back, it stays on record. */
@Entity
@Table(name = "petition_link")
public class PetitionLink {
  @Id private UUID id;

  @Version
  @Column(name = "row_version", nullable = false)
  private long rowVersion;

  @Column(name = "petition_id", nullable = false)
  private UUID petitionId;

  @Column(name = "other_petition_id", nullable = false)
  private UUID otherId;

  @Enumerated(EnumType.STRING)
  @Column(name = "relation", nullable = false)
  private LinkRelation relation;

  @Column(name = "linked_on", nullable = false)
  private LocalDate linkedOn;

  @Column(name = "undone_on")
  private LocalDate undoneOn;

  @Column(name = "undone_reason")
  private String undoneReason;

  /** For persistence only. */
  protected PetitionLink() {}

  public PetitionLink(
      UUID id, UUID petitionId, UUID otherId, LinkRelation relation, LocalDate linkedOn) {
    this.id = id;
    this.petitionId = petitionId;
    this.otherId = otherId;
    this.relation = relation;
    this.linkedOn = linkedOn;
  }

  public UUID id() {
    return id;
  }

  public UUID petitionId() {
    return petitionId;
  }

  public UUID otherId() {
    return otherId;
  }

  public LinkRelation relation() {
    return relation;
  }

  public LocalDate linkedOn() {
    return linkedOn;
  }

  public Optional<LocalDate> undoneOn() {
    return Optional.ofNullable(undoneOn);
  }

  public Optional<String> undoneReason() {
    return Optional.ofNullable(undoneReason);
  }

  public boolean stands() {
    return undoneOn == null;
  }

  /** 撤销: once. */
  public void undo(String reasonCode, LocalDate on) {
    if (!stands()) {
      throw new RuleBroken("LINK_ALREADY_UNDONE", null, "该关联已经撤销", "the link is undone already");
    }
    undoneOn = on;
    undoneReason = reasonCode;
  }
}
