package cn.huiyin.kit.org;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** 机构目录副本: units and divisions as org.v1 last said; kept by services that do not own them. */
@ApplicationScoped
public class OrgDirectory {

  /** 单位. */
  public record Unit(
      String code,
      String name,
      String level,
      String parentCode,
      String divisionCode,
      String kind,
      List<String> subjectCodes,
      boolean active) {}

  /** 行政区划. */
  public record Division(String code, String name, String level, boolean inCounty) {}

  private final AgroalDataSource dataSource;
  private final Map<String, Unit> units = new ConcurrentHashMap<>();
  private final Map<String, Division> divisions = new ConcurrentHashMap<>();

  @Inject
  public OrgDirectory(AgroalDataSource dataSource) {
    this.dataSource = dataSource;
  }

  /** The unit of a code; asks the database when it isn't remembered. */
  public Optional<Unit> unit(String code) {
    return Optional.ofNullable(
        units.computeIfAbsent(
            code, c -> first(read(UNITS + " WHERE unit_code = ?", c, this::unit))));
  }

  /** The division of a code; asks the database when it isn't remembered. */
  public Optional<Division> division(String code) {
    return Optional.ofNullable(
        divisions.computeIfAbsent(
            code, c -> first(read(DIVISIONS + " WHERE division_code = ?", c, this::division))));
  }

  /** All units. */
  public List<Unit> units() {
    return read(UNITS + " ORDER BY unit_code", null, this::unit);
  }

  /** All divisions. */
  public List<Division> divisions() {
    return read(DIVISIONS + " ORDER BY division_code", null, this::division);
  }

  /** Forgets what is remembered, after a change. */
  void forget() {
    units.clear();
    divisions.clear();
  }

  private static final String UNITS =
      "SELECT unit_code, name, level, parent_code, division_code, kind, subject_codes, active"
          + " FROM org_unit_copy";
  private static final String DIVISIONS =
      "SELECT division_code, name, level, in_county FROM org_division_copy";

  private Unit unit(ResultSet row) throws SQLException {
    Array subjects = row.getArray(7);
    return new Unit(
        row.getString(1),
        row.getString(2),
        row.getString(3),
        row.getString(4),
        row.getString(5),
        row.getString(6),
        List.of((String[]) subjects.getArray()),
        row.getBoolean(8));
  }

  private Division division(ResultSet row) throws SQLException {
    return new Division(row.getString(1), row.getString(2), row.getString(3), row.getBoolean(4));
  }

  private interface Reading<T> {
    T of(ResultSet row) throws SQLException;
  }

  private <T> List<T> read(String sql, String code, Reading<T> reading) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      if (code != null) {
        statement.setString(1, code);
      }
      try (ResultSet row = statement.executeQuery()) {
        List<T> found = new ArrayList<>();
        while (row.next()) {
          found.add(reading.of(row));
        }
        return found;
      }
    } catch (SQLException e) {
      throw new IllegalStateException("the directory can't be read: " + e.getSQLState(), e);
    }
  }

  private static <T> T first(List<T> found) {
    return found.isEmpty() ? null : found.get(0);
  }
}
