package cn.huiyin.petition.domain.casefile;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;

/**
 * 文书: a paper of the case file that belongs to one act: the reason, the notice, the opinion. Papers
 * are added, never changed (I-55).
 */
@Entity
@Table(name = "case_paper")
public class CasePaper {
  @Id private UUID id;

  @Version
  @Column(name = "row_version", nullable = false)
  private long rowVersion;

  @Column(name = "petition_id", nullable = false)
  private UUID petitionId;

  @Column(name = "event_version", nullable = false)
  private long eventVersion;

  @Column(name = "title", nullable = false)
  private String title;

  @Column(name = "body", nullable = false)
  private String body;

  @Column(name = "issued_on", nullable = false)
  private LocalDate issuedOn;

  /** For persistence only. */
  protected CasePaper() {}

  /**
   * @param eventVersion the petition's event version after the act the paper belongs to
   * @param title the paper's name, as the lifecycle gives it
   */
  public CasePaper(
      UUID id, UUID petitionId, long eventVersion, String title, String body, LocalDate issuedOn) {
    this.id = id;
    this.petitionId = petitionId;
    this.eventVersion = eventVersion;
    this.title = title;
    this.body = body;
    this.issuedOn = issuedOn;
  }

  public UUID petitionId() {
    return petitionId;
  }

  public long eventVersion() {
    return eventVersion;
  }

  public String title() {
    return title;
  }

  public String body() {
    return body;
  }

  public LocalDate issuedOn() {
    return issuedOn;
  }
}
