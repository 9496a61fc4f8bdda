package cn.huiyin.petition.classification.proposing;

import cn.huiyin.petition.domain.Petition;
import cn.huiyin.petition.domain.state.Classification;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** 留存的决定 (I-60): what a person decided, and on which suggestion; one per classification. */
@Entity
@Table(name = "classification_decision")
public class KeptDecision {
  @Id private UUID id;

  @Column(name = "petition_id", nullable = false, updatable = false)
  private UUID petitionId;

  @Column(name = "event_version", nullable = false, updatable = false)
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

  KeptDecision(UUID id, Petition petition, Classification decided, UUID suggestionId) {
    this.id = id;
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
