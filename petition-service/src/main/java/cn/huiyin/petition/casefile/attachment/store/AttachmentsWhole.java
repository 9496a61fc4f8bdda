package cn.huiyin.petition.casefile.attachment.store;

import cn.huiyin.kit.ops.CheckResult;
import cn.huiyin.kit.ops.IntegrityCheck;
import cn.huiyin.petition.casefile.attachment.store.FiledFiles.FiledFile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.security.MessageDigest;
import java.util.List;
import java.util.UUID;

/**
 * 附件不变 (I-55): every attachment is there with its key, and the newest of them, up to so many bytes,
 * are read through: each is what its hash says.
 */
@ApplicationScoped
class AttachmentsWhole implements IntegrityCheck {
  private static final UUID LAST = new UUID(-1, -1);

  private final FiledFiles filed;
  private final SealedFiles files;
  private final AttachmentSettings settings;

  @Inject
  AttachmentsWhole(FiledFiles filed, SealedFiles files, AttachmentSettings settings) {
    this.filed = filed;
    this.files = files;
    this.settings = settings;
  }

  @Override
  public String id() {
    return "I-55.attachments-whole";
  }

  @Override
  public CheckResult check() {
    Tally tally = new Tally(settings.verified().asLongValue());
    List<FiledFile> page = filed.before(LAST);
    while (!page.isEmpty()) {
      page.forEach(file -> look(file, tally));
      page = filed.before(page.get(page.size() - 1).id());
    }
    return tally.result();
  }

  private void look(FiledFile file, Tally tally) {
    tally.looked++;
    tally.bytesLeft -= file.byteCount();
    if (!holds(file, tally.bytesLeft >= 0)) {
      tally.broken++;
      tally.example = file.id();
    }
  }

  private boolean holds(FiledFile file, boolean whole) {
    try {
      if (whole) {
        return MessageDigest.isEqual(files.digest(file.id()), file.sha256());
      }
      files.open(file.id()).close();
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  /** What was found so far. */
  private static final class Tally {
    private long bytesLeft;
    private long looked;
    private long broken;
    private UUID example;

    Tally(long bytesLeft) {
      this.bytesLeft = bytesLeft;
    }

    CheckResult result() {
      return broken == 0
          ? CheckResult.ok(looked)
          : CheckResult.broken(looked, broken + " attachments lost or damaged, e.g. " + example);
    }
  }
}
