package cn.huiyin.kit.ledger.store;

import cn.huiyin.kit.privacy.FieldCipher;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/** 拒收清单：the refused rows of a job, their cells encrypted. */
@ApplicationScoped
public class Refusals {
  private static final TypeReference<List<String>> CELLS = new TypeReference<>() {};

  private final AgroalDataSource database;
  private final FieldCipher cipher;
  private final ObjectMapper json;

  public Refusals(AgroalDataSource database, FieldCipher cipher, ObjectMapper json) {
    this.database = database;
    this.cipher = cipher;
    this.json = json;
  }

  /** A refused row as listed. */
  public record Refusal(
      long rowNumber, String column, String reason, String reasonEnglish, List<String> cells) {}

  public void add(UUID job, List<PreparedRow> rows) throws SQLException {
    for (PreparedRow row : rows) {
      Sql.update(
          database,
          "INSERT INTO ledger_refusal (job_id, row_number, column_name, reason, reason_english,"
              + " cells) VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
          job,
          row.number(),
          row.refusal().column(),
          row.refusal().chinese(),
          row.refusal().english(),
          cipher.encrypt(write(row.cells()), context(job, row.number())));
    }
  }

  /** The next refused rows of a job in file order, after the given row. */
  public List<Refusal> after(UUID job, long rowNumber, int limit) throws SQLException {
    return Sql.query(
        database,
        "SELECT row_number, column_name, reason, reason_english, cells FROM ledger_refusal"
            + " WHERE job_id = ? AND row_number > ? ORDER BY row_number LIMIT ?",
        row -> read(job, row),
        job,
        rowNumber,
        limit);
  }

  private Refusal read(UUID job, ResultSet row) throws SQLException {
    long number = row.getLong(1);
    String cells = cipher.decrypt(row.getBytes(5), context(job, number));
    return new Refusal(number, row.getString(2), row.getString(3), row.getString(4), parse(cells));
  }

  private String write(List<String> cells) {
    try {
      return json.writeValueAsString(cells);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a list of texts is always JSON", e);
    }
  }

  private List<String> parse(String cells) {
    try {
      return json.readValue(cells, CELLS);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("the cells of a refused row are no JSON", e);
    }
  }

  private static String context(UUID job, long number) {
    return "ledger.refusal:" + job + ":" + number;
  }
}
