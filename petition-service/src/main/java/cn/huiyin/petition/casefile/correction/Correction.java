package cn.huiyin.petition.casefile.correction;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** 更正申请: the value asked for, encrypted, and what became of it. */
@Entity
@Table(name = "correction_request")
class Correction {
  @Id private UUID id;

  @Version
  @Column(name = "row_version", nullable = false)
  private long rowVersion;

  @Column(name = "petition_id", nullable = false)
  private UUID petitionId;

  @Enumerated(EnumType.STRING)
  @Column(name = "field", nullable = false)
  private CorrectableField field;

  @Column(name = "value_cipher", nullable = false)
  private byte[] value;

  @Column(name = "requested_at", nullable = false)
  private Instant requestedAt;

  @Column(name = "granted")
  private Boolean granted;

  @Column(name = "decided_at")
  private Instant decidedAt;

  @Column(name = "decided_by")
  private String decidedBy;

  /** For persistence only. */
  protected Correction() {}

  Correction(UUID id, UUID petitionId, CorrectableField field, byte[] value, Instant requestedAt) {
    this.id = id;
    this.petitionId = petitionId;
    this.field = field;
    this.value = value.clone();
    this.requestedAt = requestedAt;
  }

  void decide(boolean grant, String staffId, Instant at) {
    granted = grant;
    decidedBy = staffId;
    decidedAt = at;
  }

  UUID id() {
    return id;
  }

  UUID petitionId() {
    return petitionId;
  }

  CorrectableField field() {
    return field;
  }

  byte[] value() {
    return value.clone();
  }

  Instant requestedAt() {
    return requestedAt;
  }

  /** Null while nobody has decided. */
  Boolean granted() {
    return granted;
  }
}
