package cn.huiyin.petition.classification.quality;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** 分类质量的计数: by the business date of decision and dispatch (DOMAIN 1.1). */
@ApplicationScoped
class QualityFigures {
  private static final String AGREEMENT =
      """
      select %s, count(*),
        count(*) filter (where s.kind = d.kind),
        count(*) filter (where s.route = d.route),
        count(*) filter (where d.route = any (s.routes)),
        count(*) filter (where s.subject_code = d.subject_code),
        count(*) filter (where s.unit_code is not distinct from d.unit_code)
      from classification_decision d
      join classification_suggestion s on s.id = d.suggestion_id
      where d.decided_on between ? and ? and (?::text is null or d.unit_code = ?)
      group by 1 order by 1
      """;
  // An accusation's dispatch is on the sealed topic: it shows in no unit's figure (I-50).
  private static final String TRANSFERS =
      """
      select data ->> 'unitCode',
        count(*) filter (where type = 'petition.dispatched'),
        count(*) filter (where type = 'petition.objection-upheld')
      from case_event
      where type in ('petition.dispatched', 'petition.objection-upheld')
        and topic = 'petition.lifecycle.v1'
        and occurred_on between ? and ? and (?::text is null or data ->> 'unitCode' = ?)
      group by 1 order by 1
      """;
  private static final String SUGGESTIONS =
      """
      select count(*) from classification_suggestion
      where (suggested_at at time zone 'Asia/Shanghai')::date between ? and ?
        and (?::text is null or unit_code = ?)
      """;
  private static final String DECISIONS =
      """
      select count(*) from classification_decision
      where decided_on between ? and ? and (?::text is null or unit_code = ?)
      """;

  private interface RowReader<T> {
    T read(ResultSet row) throws SQLException;
  }

  private final DataSource database;

  @Inject
  QualityFigures(DataSource database) {
    this.database = database;
  }

  long suggestions(QualityPeriod period, String unit) {
    return read(SUGGESTIONS, period, unit, row -> row.getLong(1)).get(0);
  }

  long decisions(QualityPeriod period, String unit) {
    return read(DECISIONS, period, unit, row -> row.getLong(1)).get(0);
  }

  List<AgreementRow> byKind(QualityPeriod period, String unit) {
    return agreement("d.kind", period, unit);
  }

  List<AgreementRow> byRoute(QualityPeriod period, String unit) {
    return agreement("d.route", period, unit);
  }

  List<AgreementRow> byEdition(QualityPeriod period, String unit) {
    return agreement("s.edition", period, unit);
  }

  List<TransferRow> transfers(QualityPeriod period, String unit) {
    return read(
        TRANSFERS,
        period,
        unit,
        row -> TransferRow.of(row.getString(1), row.getLong(2), row.getLong(3)));
  }

  private List<AgreementRow> agreement(String column, QualityPeriod period, String unit) {
    return read(
        AGREEMENT.formatted(column),
        period,
        unit,
        row ->
            new AgreementRow(
                row.getString(1),
                row.getLong(2),
                row.getLong(3),
                row.getLong(4),
                row.getLong(5),
                row.getLong(6),
                row.getLong(7)));
  }

  private <T> List<T> read(String sql, QualityPeriod period, String unit, RowReader<T> reader) {
    try (Connection connection = database.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setObject(1, period.from());
      statement.setObject(2, period.to());
      statement.setString(3, unit);
      statement.setString(4, unit);
      List<T> rows = new ArrayList<>();
      try (ResultSet row = statement.executeQuery()) {
        while (row.next()) {
          rows.add(reader.read(row));
        }
      }
      return rows;
    } catch (SQLException e) {
      throw new IllegalStateException("quality can't be counted: " + e.getSQLState(), e);
    }
  }
}
