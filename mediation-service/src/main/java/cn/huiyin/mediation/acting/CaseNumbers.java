package cn.huiyin.mediation.acting;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.function.Predicate;

/** 编号: gives out numbers such as {@code PL-2026-00001}, one row locked per kind and year. */
@ApplicationScoped
public class CaseNumbers {
  private static final String NEXT =
      "INSERT INTO case_number AS n (kind, number_year, last_number) VALUES (?, ?, 1)"
          + " ON CONFLICT (kind, number_year) DO UPDATE SET last_number = n.last_number + 1"
          + " RETURNING last_number";

  private final AgroalDataSource dataSource;

  @Inject
  public CaseNumbers(AgroalDataSource dataSource) {
    this.dataSource = dataSource;
  }

  /**
   * The next number of the year.
   *
   * @param taken whether a number is in use already: ledgers bring their own
   */
  public String next(NumberKind kind, int year, Predicate<String> taken) {
    String number = format(kind, year);
    while (taken.test(number)) {
      number = format(kind, year);
    }
    return number;
  }

  private String format(NumberKind kind, int year) {
    return "%s-%d-%05d".formatted(kind.letters(), year, count(kind, year));
  }

  private int count(NumberKind kind, int year) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement = connection.prepareStatement(NEXT)) {
      statement.setString(1, kind.name());
      statement.setInt(2, year);
      try (ResultSet row = statement.executeQuery()) {
        row.next();
        return row.getInt(1);
      }
    } catch (SQLException e) {
      throw new IllegalStateException("no number given out: " + e.getSQLState(), e);
    }
  }
}
