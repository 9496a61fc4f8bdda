package cn.huiyin.petition.orgdata.store;

import cn.huiyin.petition.domain.unit.Territory;
import cn.huiyin.petition.domain.unit.Unit;
import cn.huiyin.petition.domain.unit.UnitPeriod;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** 机构与区划的读取: the present rows, and of organs that have changed the case file. */
final class OrgRows {
  private static final String UNITS =
      """
      select unit_code, name, level, parent_code, division_code, kind, subject_codes, active,
        superior_department_code from org_unit
      """;

  /** The acts on an organ are its history: the day each took effect is its business date. */
  private static final String PERIODS =
      """
      select u.unit_code, e.data ->> 'name', e.data ->> 'level', e.data ->> 'parentCode',
        e.data ->> 'divisionCode', e.data ->> 'kind',
        array(select jsonb_array_elements_text(e.data -> 'subjectCodes')),
        (e.data ->> 'active')::boolean, e.data ->> 'superiorDepartmentCode', e.occurred_on
      from org_unit u join case_event e on e.aggregate_id = u.id
      where u.event_version > 1 and e.type = 'org.unit-changed'
      order by u.unit_code, e.aggregate_version
      """;

  private OrgRows() {}

  static List<Unit> units(Statement statement) throws SQLException {
    List<Unit> units = new ArrayList<>();
    try (ResultSet row = statement.executeQuery(UNITS)) {
      while (row.next()) {
        units.add(unit(row));
      }
    }
    return units;
  }

  static List<UnitPeriod> periods(Statement statement) throws SQLException {
    List<UnitPeriod> periods = new ArrayList<>();
    try (ResultSet row = statement.executeQuery(PERIODS)) {
      while (row.next()) {
        periods.add(new UnitPeriod(row.getDate(10).toLocalDate(), unit(row)));
      }
    }
    return periods;
  }

  static List<Territory> territories(Statement statement) throws SQLException {
    List<Territory> territories = new ArrayList<>();
    try (ResultSet row =
        statement.executeQuery("select division_code, name, level, in_county from division")) {
      while (row.next()) {
        territories.add(
            new Territory(row.getString(1), row.getString(2), row.getString(3), row.getBoolean(4)));
      }
    }
    return territories;
  }

  private static Unit unit(ResultSet row) throws SQLException {
    return new Unit(
        row.getString(1),
        row.getString(2),
        row.getString(3),
        row.getString(4),
        row.getString(5),
        row.getString(6),
        Set.of((String[]) row.getArray(7).getArray()),
        row.getBoolean(8),
        row.getString(9));
  }
}
