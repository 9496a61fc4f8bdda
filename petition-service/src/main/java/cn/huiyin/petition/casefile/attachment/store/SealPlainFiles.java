package cn.huiyin.petition.casefile.attachment.store;

import cn.huiyin.kit.schedule.CaseByCase;
import cn.huiyin.kit.schedule.Duty;
import cn.huiyin.kit.schedule.Rhythm;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;

/**
 * 补加密: encrypts what an earlier version of the service, or a restored backup of it, kept in plain.
 */
@ApplicationScoped
class SealPlainFiles implements Duty {
  private static final LocalTime AT_NIGHT = LocalTime.of(3, 10);

  private final CaseByCase cases;
  private final FiledFiles filed;
  private final SealedFiles files;

  @Inject
  SealPlainFiles(CaseByCase cases, FiledFiles filed, SealedFiles files) {
    this.cases = cases;
    this.filed = filed;
    this.files = files;
  }

  @Override
  public String name() {
    return "seal-plain-attachments";
  }

  @Override
  public Rhythm rhythm() {
    return Rhythm.daily(AT_NIGHT);
  }

  /** How many were encrypted. */
  @Override
  public long perform(LocalDate today) {
    return cases.each(
        this, id -> filed.after(id).stream().map(FiledFiles.FiledFile::id).toList(), this::seal);
  }

  private boolean seal(UUID id) {
    try {
      return files.seal(id);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
