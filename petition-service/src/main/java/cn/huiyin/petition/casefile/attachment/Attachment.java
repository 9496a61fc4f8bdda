package cn.huiyin.petition.casefile.attachment;

import cn.huiyin.petition.casefile.attachment.check.FileType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** 附件: what is known of a file. Added, never changed (I-55). */
@Entity
@Immutable
@Table(name = "attachment")
class Attachment {
  @Id private UUID id;

  @Column(name = "petition_id", nullable = false)
  private UUID petitionId;

  @Column(name = "event_version", nullable = false)
  private long eventVersion;

  @Enumerated(EnumType.STRING)
  @Column(name = "file_type", nullable = false)
  private FileType type;

  @Column(name = "byte_count", nullable = false)
  private long byteCount;

  @Column(name = "sha256", nullable = false)
  private byte[] sha256;

  @Column(name = "name_cipher", nullable = false)
  private byte[] name;

  @Column(name = "filed_by_role", nullable = false)
  private String filedByRole;

  @Column(name = "filed_on", nullable = false)
  private LocalDate filedOn;

  /** For persistence only. */
  protected Attachment() {}

  Attachment(UUID id, Filed filed, FileType type, long byteCount, byte[] sha256, byte[] name) {
    this.id = id;
    this.petitionId = filed.petitionId();
    this.eventVersion = filed.eventVersion();
    this.filedByRole = filed.byRole();
    this.filedOn = filed.on();
    this.type = type;
    this.byteCount = byteCount;
    this.sha256 = sha256.clone();
    this.name = name.clone();
  }

  /** To which petition it was filed, by whom, when. */
  record Filed(UUID petitionId, long eventVersion, String byRole, LocalDate on) {}

  UUID id() {
    return id;
  }

  UUID petitionId() {
    return petitionId;
  }

  FileType type() {
    return type;
  }

  long byteCount() {
    return byteCount;
  }

  byte[] sha256() {
    return sha256.clone();
  }

  /** Ciphertext: people call their files by their own names. */
  byte[] name() {
    return name.clone();
  }

  String filedByRole() {
    return filedByRole;
  }

  LocalDate filedOn() {
    return filedOn;
  }
}
