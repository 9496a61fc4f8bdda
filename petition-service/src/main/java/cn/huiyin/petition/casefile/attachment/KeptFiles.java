package cn.huiyin.petition.casefile.attachment;

import cn.huiyin.kit.problem.Problems;
import cn.huiyin.petition.casefile.attachment.store.AttachmentSettings;
import cn.huiyin.petition.casefile.attachment.store.SealedFiles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.io.IOException;
import java.nio.file.Path;
import java.util.UUID;
import org.jboss.logging.Logger;

/** 随事务保存的文件: a file is kept if its act comes to pass, and let go if not. */
@ApplicationScoped
class KeptFiles {
  private static final Logger LOG = Logger.getLogger(KeptFiles.class);

  private static final int BITS_OF_MB = 20;

  private final SealedFiles files;
  private final Attachments attachments;
  private final AttachmentSettings settings;
  private final TransactionSynchronizationRegistry transactions;

  @Inject
  KeptFiles(
      SealedFiles files,
      Attachments attachments,
      AttachmentSettings settings,
      TransactionSynchronizationRegistry transactions) {
    this.files = files;
    this.attachments = attachments;
    this.settings = settings;
    this.transactions = transactions;
  }

  /** Refuses what is too large, and one file too many. */
  void requireRoom(UUID petitionId, long bytes) {
    if (bytes > settings.maxSize().asLongValue()) {
      long most = settings.maxSize().asLongValue() >> BITS_OF_MB;
      throw Problems.tooLarge(
          "文件过大，每个文件不能超过%d MB".formatted(most), "a file may have %d MB".formatted(most));
    }
    if (attachments.of(petitionId).size() >= settings.mostPerPetition()) {
      throw Problems.conflict(
          "TOO_MANY_ATTACHMENTS",
          "附件已有%d个，不能再增加；还有材料的，请到信访接待场所当面提交".formatted(settings.mostPerPetition()),
          "the petition has its most files");
    }
  }

  /**
   * Keeps a file until its act has failed.
   *
   * @return SHA-256 of its content
   * @throws cn.huiyin.kit.problem.ProblemException 503 when it can't be stored: a full disk
   */
  byte[] keep(UUID id, Path file) {
    transactions.registerInterposedSynchronization(
        new Synchronization() {
          @Override
          public void beforeCompletion() {
            // nothing is left to write: the file is on disk before its record is
          }

          @Override
          public void afterCompletion(int status) {
            if (status != Status.STATUS_COMMITTED) {
              files.drop(id);
            }
          }
        });
    try {
      return files.keep(id, file);
    } catch (IOException e) {
      LOG.errorf("attachment %s can't be stored: %s", id, e.getClass().getSimpleName());
      throw Problems.unavailable();
    }
  }
}
