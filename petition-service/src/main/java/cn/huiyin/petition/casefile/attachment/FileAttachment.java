package cn.huiyin.petition.casefile.attachment;

import cn.huiyin.events.petition.SupplementKind;
import cn.huiyin.kit.casework.Actor;
import cn.huiyin.kit.casework.UuidV7;
import cn.huiyin.kit.problem.Problems;
import cn.huiyin.petition.act.CaseRecord;
import cn.huiyin.petition.casefile.attachment.check.ContentType;
import cn.huiyin.petition.casefile.attachment.check.FileType;
import cn.huiyin.petition.domain.Petition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.UUID;

/** 收入附件: checked by its content, stored under its own id, recorded as a supplement. */
@ApplicationScoped
public class FileAttachment {
  private final ContentType contentType;
  private final KeptFiles kept;
  private final Attachments attachments;
  private final CaseRecord record;
  private final Clock clock;

  @Inject
  FileAttachment(
      ContentType contentType,
      KeptFiles kept,
      Attachments attachments,
      CaseRecord record,
      Clock clock) {
    this.contentType = contentType;
    this.kept = kept;
    this.attachments = attachments;
    this.record = record;
    this.clock = clock;
  }

  /** Does the act on a petition of the running transaction, and records it. */
  @Transactional
  public AttachmentReceipt execute(Petition petition, IncomingFile file, Actor actor) {
    try {
      long bytes = Files.size(file.path());
      if (bytes == 0) {
        throw Problems.badField("file", "文件是空的", "the file is empty");
      }
      kept.requireRoom(petition.id(), bytes);
      FileType type = contentType.of(file.path());
      return taken(petition, file, type, bytes, actor);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private AttachmentReceipt taken(
      Petition petition, IncomingFile file, FileType type, long bytes, Actor actor) {
    LocalDate today = LocalDate.now(clock);
    petition.caseFile().supplement(SupplementKind.ATTACHMENT, today, actor);
    UUID id = UuidV7.at(clock.instant());
    byte[] sha256 = kept.keep(id, file.path());
    attachments.add(
        id,
        new Attachment.Filed(petition.id(), petition.eventVersion(), actor.role(), today),
        type,
        bytes,
        sha256,
        SafeName.of(file.givenName(), type));
    record.of(petition, actor);
    return new AttachmentReceipt(
        id, type, bytes, HexFormat.of().formatHex(sha256), petition.eventVersion());
  }
}
