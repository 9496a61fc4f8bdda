package cn.huiyin.petition.paper.template;

import cn.huiyin.petition.domain.paper.PaperKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import javax.sql.DataSource;

/** 模板库: which wording of a kind was the valid one at a moment. */
@ApplicationScoped
public class TemplateLibrary {
  private static final String VALID =
      """
      select version, body from paper_template
      where kind = ? and valid_from <= ?
      order by version desc limit 1
      """;
  private static final String NEXT =
      """
      insert into paper_template (kind, version, body, valid_from, set_by) values (?, ?, ?, ?, ?)
      on conflict do nothing
      """;

  private final DataSource dataSource;

  @Inject
  TemplateLibrary(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  /** The template as of a moment; the shipped one where the bureau had set none by then. */
  public PaperTemplate at(PaperKind kind, Instant moment) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement = connection.prepareStatement(VALID)) {
      statement.setString(1, kind.name());
      statement.setTimestamp(2, Timestamp.from(moment));
      try (ResultSet row = statement.executeQuery()) {
        return row.next()
            ? new PaperTemplate(kind, row.getInt(1), row.getString(2))
            : ShippedTemplates.of(kind);
      }
    } catch (SQLException e) {
      throw new IllegalStateException("no template: " + e.getSQLState(), e);
    }
  }

  /** Adds a version; false where another was faster. */
  boolean add(PaperTemplate template, Instant validFrom, String setBy) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement = connection.prepareStatement(NEXT)) {
      statement.setString(1, template.kind().name());
      statement.setInt(2, template.version());
      statement.setString(3, template.text());
      statement.setTimestamp(4, Timestamp.from(validFrom));
      statement.setString(5, setBy);
      return statement.executeUpdate() == 1;
    } catch (SQLException e) {
      throw new IllegalStateException("the template can't be kept: " + e.getSQLState(), e);
    }
  }
}
