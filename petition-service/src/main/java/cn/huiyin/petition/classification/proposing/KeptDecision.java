package cn.huiyin.petition.classification.proposing;

import cn.huiyin.petition.domain.Petition;
import cn.huiyin.petition.domain.state.Classification;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

/** 留存的决定 (I-60): what a person decided, and on which suggestion. */
@Entity
@Table(name = "classification_decision")
@IdClass(KeptDecision.Key.class)
class KeptDecision {
  /** A petition may be classified again: one decision per version. */
  record Key(UUID petitionId, long eventVersion) implements Serializable {}

  @Id
  @Column(name = "petition_id")
  private UUID petitionId;

  @Id
  @Column(name = "event_version")
  private long eventVersion;

  @Column(name = "suggestion_id", updatable = false)
  private UUID suggestionId;

  @Column(name = "decided_on", nullable = false, updatable = false)
  private LocalDate decidedOn;

  @Column(nullable = false, updatable = false)
  private String kind;

  @Column(nullable = false, updatable = false)
  private String route;

  @Column(name = "subject_code", nullable = false, updatable = false)
  private String subjectCode;

  @Column(name = "unit_code", updatable = false)
  private String unitCode;

  /** For persistence only. */
  protected KeptDecision() {}

  KeptDecision(Petition petition, Classification decided, UUID suggestionId) {
    this.petitionId = petition.id();
    this.eventVersion = petition.eventVersion();
    this.suggestionId = suggestionId;
    this.decidedOn = decided.classifiedOn();
    this.kind = decided.kind().name();
    this.route = decided.route().name();
    this.subjectCode = decided.subjectCode();
    this.unitCode = decided.unitCode();
  }
}
