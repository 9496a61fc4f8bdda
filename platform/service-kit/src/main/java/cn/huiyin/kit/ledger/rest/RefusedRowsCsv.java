package cn.huiyin.kit.ledger.rest;

import cn.huiyin.kit.ledger.LedgerColumn;
import cn.huiyin.kit.ledger.file.LedgerHeader;
import cn.huiyin.kit.ledger.store.Refusals;
import cn.huiyin.kit.ledger.store.Refusals.Refusal;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * 拒收清单CSV：the refused rows with row, column and reason after their own cells, so that they can be
 * mended and sent again as they are.
 */
final class RefusedRowsCsv implements StreamingOutput {
  private static final int CHUNK = 500;
  private static final String BYTE_ORDER_MARK = "\uFEFF"; // or Excel takes UTF-8 for GBK

  private final Refusals refusals;
  private final UUID job;
  private final List<LedgerColumn> columns;

  RefusedRowsCsv(Refusals refusals, UUID job, List<LedgerColumn> columns) {
    this.refusals = refusals;
    this.job = job;
    this.columns = columns;
  }

  @Override
  public void write(OutputStream out) throws IOException {
    Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    writer.write(BYTE_ORDER_MARK);
    CSVPrinter csv = new CSVPrinter(writer, CSVFormat.RFC4180);
    List<String> header = new ArrayList<>(columns.stream().map(LedgerColumn::name).toList());
    header.addAll(LedgerHeader.REFUSAL_COLUMNS);
    csv.printRecord(header);
    List<Refusal> rows = next(0);
    while (!rows.isEmpty()) {
      for (Refusal row : rows) {
        csv.printRecord(cells(row));
      }
      rows = next(rows.get(rows.size() - 1).rowNumber());
    }
    csv.flush();
  }

  private static List<String> cells(Refusal row) {
    List<String> cells = new ArrayList<>(row.cells());
    cells.add(String.valueOf(row.rowNumber()));
    cells.add(row.column() == null ? "" : row.column());
    cells.add(row.reason() + " / " + row.reasonEnglish());
    return cells.stream().map(FormulaCell::escaped).toList();
  }

  private List<Refusal> next(long after) throws IOException {
    try {
      return refusals.after(job, after, CHUNK);
    } catch (SQLException e) {
      throw new IOException("the refused rows cannot be read: " + e.getSQLState(), e);
    }
  }
}
