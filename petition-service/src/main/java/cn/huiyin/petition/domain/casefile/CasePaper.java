package cn.huiyin.petition.domain.casefile;

import cn.huiyin.kit.casework.Sha256;
import cn.huiyin.petition.domain.paper.PaperKind;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Optional;
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

  @Column(name = "sha256")
  private byte[] sha256;

  @Embedded private PaperIssue issue;

  /** For persistence only. */
  protected CasePaper() {}

  /**
   * A paper as somebody wrote it.
   *
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
    this.sha256 = Sha256.of(body);
  }

  /** An official paper, issued by an act. */
  public CasePaper(
      UUID id,
      UUID petitionId,
      long eventVersion,
      String body,
      LocalDate issuedOn,
      PaperIssue issue) {
    this(id, petitionId, eventVersion, issue.kind().chinese(), body, issuedOn);
    this.issue = issue;
  }

  public UUID id() {
    return id;
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

  /** Of an official paper; empty for what somebody wrote. */
  public Optional<PaperIssue> issue() {
    return Optional.ofNullable(issue);
  }

  /** Whether it is a paper of this kind. */
  public boolean is(PaperKind kind) {
    return issue != null && issue.kind() == kind;
  }

  /** SHA-256 of the body as it is kept, in hexadecimal (I-55). */
  public String sha256() {
    return HexFormat.of().formatHex(sha256 == null ? Sha256.of(body) : sha256);
  }
}
