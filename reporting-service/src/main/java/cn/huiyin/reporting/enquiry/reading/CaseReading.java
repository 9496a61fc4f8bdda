package cn.huiyin.reporting.enquiry.reading;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 数后之案: the cases behind a figure, sealed ones withheld. */
@ApplicationScoped
public class CaseReading {
  private static final String PAGE =
      "SELECT e.case_id, f.case_no, e.day, e.quantity FROM (SELECT case_id, min(day) AS day,"
          + " sum(quantity)::bigint AS quantity FROM figure_entry%s AND NOT sealed AND case_id > ?"
          + " GROUP BY case_id HAVING sum(quantity) <> 0 ORDER BY case_id LIMIT ?) e"
          + " LEFT JOIN case_fact f ON f.aggregate_id = e.case_id ORDER BY e.case_id";
  private static final String SEALED =
      "SELECT count(*) FROM (SELECT 1 FROM figure_entry%s AND sealed GROUP BY case_id"
          + " HAVING sum(quantity) <> 0) sealed_case";
  private static final UUID FIRST = new UUID(0, 0);

  private final AgroalDataSource dataSource;

  @Inject
  public CaseReading(AgroalDataSource dataSource) {
    this.dataSource = dataSource;
  }

  /** One case behind a figure. */
  @Schema(description = "数后之案 A case behind a figure")
  public record CountedCase(
      UUID caseId,
      @Schema(description = "编号 Its number", maxLength = 100, example = "HA-2023-W-000123")
          String caseNo,
      @Schema(description = "决定归属期的日期 The day that decides") LocalDate day,
      @Schema(description = "计入数量 What it adds", example = "1") long quantity) {}

  /**
   * Cases in the order of their ids, one more than asked for.
   *
   * @param after id of the last case seen, or null
   */
  public List<CountedCase> page(FigureQuestion question, UUID after, int limit) {
    SqlWhere where = new SqlWhere(question);
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement =
            connection.prepareStatement(String.format(PAGE, where.sql()))) {
      int next = where.set(statement);
      statement.setObject(next, after == null ? FIRST : after);
      statement.setInt(next + 1, limit + 1);
      try (ResultSet row = statement.executeQuery()) {
        List<CountedCase> cases = new ArrayList<>();
        while (row.next()) {
          cases.add(
              new CountedCase(
                  row.getObject(1, UUID.class),
                  row.getString(2),
                  row.getObject(3, LocalDate.class),
                  row.getLong(4)));
        }
        return cases;
      }
    } catch (SQLException e) {
      throw new FigureReading.ReadingFailed(e);
    }
  }

  /** How many accusations are counted whose ids are not given. */
  public long sealed(FigureQuestion question) {
    SqlWhere where = new SqlWhere(question);
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement =
            connection.prepareStatement(String.format(SEALED, where.sql()))) {
      where.set(statement);
      try (ResultSet row = statement.executeQuery()) {
        row.next();
        return row.getLong(1);
      }
    } catch (SQLException e) {
      throw new FigureReading.ReadingFailed(e);
    }
  }
}
