package cn.huiyin.kit.ledger.job;

import cn.huiyin.kit.ledger.LedgerImporter;
import cn.huiyin.kit.ledger.LedgerImporters;
import cn.huiyin.kit.ledger.LedgerSettings;
import cn.huiyin.kit.ledger.file.LedgerFormat;
import cn.huiyin.kit.ledger.file.LedgerHeader;
import cn.huiyin.kit.ledger.file.LedgerReader;
import cn.huiyin.kit.ledger.file.LedgerUnreadable;
import cn.huiyin.kit.problem.ProblemException;
import cn.huiyin.kit.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** 文件初查：what can be answered at once: the ledger's name, the size, the type and the header. */
@ApplicationScoped
class LedgerFileCheck {
  private final LedgerImporters importers;
  private final LedgerSettings settings;

  LedgerFileCheck(LedgerImporters importers, LedgerSettings settings) {
    this.importers = importers;
    this.settings = settings;
  }

  /**
   * @throws ProblemException 400 for another ledger or a file that is none, 413, 415
   */
  LedgerFormat check(String ledger, Path file) throws IOException {
    LedgerImporter importer = importers.of(ledger).orElseThrow(this::unknownLedger);
    long most = settings.maxFileSize().asLongValue();
    if (Files.size(file) > most) {
      throw Problems.tooLarge(
          "文件超过%d字节".formatted(most), "the file is larger than %d bytes".formatted(most));
    }
    try {
      LedgerFormat format = LedgerFormat.of(file);
      try (LedgerReader reader = format.open(file)) {
        LedgerHeader.of(reader.next(), importer.columns());
      }
      return format;
    } catch (LedgerUnreadable e) {
      throw e.fault() == LedgerUnreadable.Fault.TYPE
          ? Problems.unsupportedMedia(e.chinese(), e.english())
          : Problems.badRequest("LEDGER_UNREADABLE", e.chinese(), e.english());
    }
  }

  private ProblemException unknownLedger() {
    String names = String.join(", ", importers.names());
    return Problems.badRequest(
        "LEDGER_UNKNOWN", "本服务收的台账是：" + names, "this service takes the ledgers " + names);
  }
}
