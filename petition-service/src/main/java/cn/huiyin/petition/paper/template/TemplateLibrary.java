package cn.huiyin.petition.paper.template;

import cn.huiyin.kit.time.StatutoryClockSource;
import cn.huiyin.petition.domain.paper.PaperKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** 模板库: which wording of a kind was the valid one at a moment. */
@ApplicationScoped
public class TemplateLibrary {
  private static final String VALID =
      """
      select version, body from paper_template
      where kind = ? and valid_from <= ?
      order by valid_from desc, version desc limit 1
      """;
  private static final String EDITIONS =
      "select version, body, valid_from from paper_template where kind = ? order by version";
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

  /**
   * The template for a paper of this day: of the editions in force then, the newest, and on the
   * present day the one in force by now.
   */
  public PaperTemplate on(PaperKind kind, LocalDate day, Instant now) {
    Instant dayEnds = day.plusDays(1).atStartOfDay(StatutoryClockSource.ZONE).toInstant();
    return at(kind, now.isBefore(dayEnds) ? now : dayEnds.minusMillis(1));
  }

  /** All editions of a kind, the shipped one first, whether in force or to come. */
  List<TemplateEdition> editions(PaperKind kind) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement = connection.prepareStatement(EDITIONS)) {
      statement.setString(1, kind.name());
      List<TemplateEdition> editions = new ArrayList<>();
      editions.add(new TemplateEdition(ShippedTemplates.of(kind), null));
      try (ResultSet row = statement.executeQuery()) {
        while (row.next()) {
          PaperTemplate template = new PaperTemplate(kind, row.getInt(1), row.getString(2));
          editions.add(new TemplateEdition(template, row.getTimestamp(3).toInstant()));
        }
      }
      return editions;
    } catch (SQLException e) {
      throw new IllegalStateException("no template: " + e.getSQLState(), e);
    }
  }

  /** The version set last, whether in force or to come. */
  int newest(PaperKind kind) {
    List<TemplateEdition> editions = editions(kind);
    return editions.get(editions.size() - 1).template().version();
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
