package cn.huiyin.petition.importing.row;

import cn.huiyin.kit.ledger.LedgerColumn;
import cn.huiyin.kit.ledger.LedgerRow;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Rows of the petitions ledger of an invented county, and ways to spoil them. */
public final class SampleRow {
  private final Map<String, String> cells = new LinkedHashMap<>();

  private SampleRow() {
    PetitionEntry.COLUMNS.stream().map(LedgerColumn::name).forEach(name -> cells.put(name, ""));
    with("petitionNo", "QX-2024-V-000007")
        .with("receivedAt", "2024-03-04T10:00:00+08:00")
        .with("channel", "VISIT")
        .with("divisionCode", "990001")
        .with("petitionerName", "甲某")
        .with("phone", "19900000000")
        .with("address", "一村1号")
        .with("partySize", "1")
        .with("text", "请修路");
  }

  /** Received and nothing more. */
  public static SampleRow received() {
    return new SampleRow();
  }

  /** An appeal on the petition procedure, classified. */
  public static SampleRow classified() {
    return received()
        .with("kind", "APPEAL")
        .with("route", "R31_6")
        .with("subjectCode", "03")
        .with("unitCode", "TOWN")
        .with("matterNo", "M-1")
        .with("classifiedOn", "2024-03-05");
  }

  /** Transferred to a unit, accepted, and answered with an opinion. */
  public static SampleRow answered() {
    return classified()
        .with("disposition", "TRANSFERRED")
        .with("disposedOn", "2024-03-06")
        .with("acceptedOn", "2024-03-08")
        .with("conclusion", "OPINION_SUPPORT")
        .with("concludedOn", "2024-04-08")
        .with("servedOn", "2024-04-09");
  }

  public SampleRow with(String column, String value) {
    if (!cells.containsKey(column)) {
      throw new IllegalArgumentException(column);
    }
    cells.put(column, value);
    return this;
  }

  /** The rows as a ledger with its header. */
  public static String csv(SampleRow... rows) {
    StringBuilder csv =
        new StringBuilder(
            PetitionEntry.COLUMNS.stream()
                .map(LedgerColumn::name)
                .collect(Collectors.joining(",")));
    for (SampleRow row : rows) {
      csv.append('\n').append(String.join(",", row.cells.values()));
    }
    return csv.append('\n').toString();
  }

  public LedgerRow row() {
    return new LedgerRow(2, cells.get("petitionNo"), Map.copyOf(cells));
  }
}
