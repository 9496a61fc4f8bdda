package cn.huiyin.petition.domain.casefile;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** 密件的双人查看 (DOMAIN 7.2): one asks to see all of a sealed petition, another agrees for a time. */
@Entity
@Table(name = "sealed_view")
public class SealedView {
  @Id private UUID id;

  @Version
  @Column(name = "row_version", nullable = false)
  private long rowVersion;

  @Column(name = "petition_id", nullable = false)
  private UUID petitionId;

  @Column(name = "purpose", nullable = false)
  private String purpose;

  @Column(name = "asked_by", nullable = false)
  private String askedBy;

  @Column(name = "asked_at", nullable = false)
  private Instant askedAt;

  @Column(name = "agreed_by")
  private String agreedBy;

  @Column(name = "agreed_at")
  private Instant agreedAt;

  @Column(name = "valid_until")
  private Instant validUntil;

  /** For persistence only. */
  protected SealedView() {}

  public SealedView(UUID id, UUID petitionId, String purpose, String askedBy, Instant askedAt) {
    this.id = id;
    this.petitionId = petitionId;
    this.purpose = purpose;
    this.askedBy = askedBy;
    this.askedAt = askedAt;
  }

  /** The second of two persons agrees, for a time. */
  public void agree(String staffId, Instant at, Instant until) {
    agreedBy = staffId;
    agreedAt = at;
    validUntil = until;
  }

  public UUID id() {
    return id;
  }

  public UUID petitionId() {
    return petitionId;
  }

  public String purpose() {
    return purpose;
  }

  public String askedBy() {
    return askedBy;
  }

  /** Null while nobody has agreed. */
  public Instant validUntil() {
    return validUntil;
  }
}
