package cn.huiyin.reporting.support;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/** The sample county year's ledgers as rows of text. */
final class Ledgers {
  static final Path FOLDER = folder();

  private Ledgers() {}

  private static Path folder() {
    Path here = Path.of("").toAbsolutePath();
    while (here != null && !Files.isDirectory(here.resolve("samples/huian-2023"))) {
      here = here.getParent();
    }
    if (here == null) {
      throw new IllegalStateException("samples/huian-2023 is missing");
    }
    return here.resolve("samples/huian-2023");
  }

  static List<Row> rows(String ledger) {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (Reader reader = Files.newBufferedReader(FOLDER.resolve(ledger + ".csv"));
        CSVParser parser = CSVParser.parse(reader, format)) {
      List<Row> rows = new ArrayList<>();
      parser.forEach(record -> rows.add(new Row(record.toMap())));
      return rows;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  record Row(Map<String, String> cells) {
    String text(String column) {
      String cell = cells.get(column);
      return cell == null || cell.isBlank() ? null : cell.strip();
    }

    boolean has(String column) {
      return text(column) != null;
    }

    LocalDate date(String column) {
      return has(column) ? LocalDate.parse(text(column).substring(0, 10)) : null;
    }

    int number(String column) {
      return Integer.parseInt(text(column));
    }

    boolean flag(String column) {
      return "true".equals(text(column));
    }

    List<String> list(String column) {
      return has(column) ? Arrays.asList(text(column).split(";")) : List.of();
    }

    <E extends Enum<E>> E code(String column, Class<E> type) {
      return has(column) ? Enum.valueOf(type, text(column)) : null;
    }
  }
}
