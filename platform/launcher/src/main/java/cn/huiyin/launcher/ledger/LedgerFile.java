package cn.huiyin.launcher.ledger;

import cn.huiyin.launcher.Complaint;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** 台账文件: one ledger as CSV or XLSX. */
record LedgerFile(String ledger, Path path) {
  static final long UNKNOWN = -1;

  /** The ledger's file in this folder; CSV goes before XLSX. */
  static Optional<LedgerFile> in(Path folder, String ledger) {
    return List.of(ledger + ".csv", ledger + ".xlsx").stream()
        .map(folder::resolve)
        .filter(Files::isRegularFile)
        .findFirst()
        .map(path -> new LedgerFile(ledger, path));
  }

  /** Where the rows that were refused are put: beside the input. */
  Path refusedRows() {
    return path.resolveSibling(ledger + ".refused.csv");
  }

  /** Rows below the header; a line break inside quotes begins no row. Unknown for XLSX. */
  long rows() {
    if (!path.toString().endsWith(".csv")) {
      return UNKNOWN;
    }
    try (BufferedReader reader = Files.newBufferedReader(path, StandardCharsets.ISO_8859_1)) {
      long rows = 0;
      boolean quoted = false;
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        quoted ^= line.chars().filter(c -> c == '"').count() % 2 == 1;
        rows += quoted || line.isBlank() ? 0 : 1;
      }
      return Math.max(0, rows - 1);
    } catch (IOException e) {
      throw new Complaint("cannot read " + path + ": " + e.getMessage() + ".", e);
    }
  }
}
