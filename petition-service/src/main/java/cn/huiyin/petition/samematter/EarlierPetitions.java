package cn.huiyin.petition.samematter;

import cn.huiyin.petition.domain.likeness.PetitionTraits;
import cn.huiyin.petition.enquiry.access.ScopeCondition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.postgresql.PGStatement;

/** 待比对的信访件的读取: the petition itself and the earlier ones that share a person or a place. */
@ApplicationScoped
class EarlierPetitions {
  private final DataSource dataSource;
  private final LikenessSettings settings;
  private final ComparedRow row;

  @Inject
  EarlierPetitions(DataSource dataSource, LikenessSettings settings, ComparedRow row) {
    this.dataSource = dataSource;
    this.settings = settings;
    this.row = row;
  }

  /** The petition itself, as it is compared. */
  ComparedPetition itself(UUID id) {
    return read(ComparisonSql.ONE, List.of(id)).get(0);
  }

  /** Earlier ones within the scope. */
  List<ComparedPetition> earlierThan(ComparedPetition later, ScopeCondition scope) {
    PetitionTraits traits = later.traits();
    List<Object> values = new ArrayList<>();
    values.addAll(Collections.nCopies(5, later.id()));
    values.addAll(Collections.nCopies(5, settings.samePerson()));
    values.add(traits.divisionCode());
    values.add(traits.receivedAt());
    values.add(traits.receivedAt().minusDays(settings.placeDays()));
    values.add(settings.samePlace());
    values.add(later.id());
    values.add(traits.receivedAt());
    values.addAll(scope.values());
    return read(ComparisonSql.EARLIER.formatted(scope.sql()), values);
  }

  private List<ComparedPetition> read(String sql, List<Object> values) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.unwrap(PGStatement.class).setPrepareThreshold(0);
      int place = 1;
      for (Object value : values) {
        statement.setObject(place++, value);
      }
      List<ComparedPetition> found = new ArrayList<>();
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          found.add(row.read(rows));
        }
      }
      return found;
    } catch (SQLException e) {
      throw new IllegalStateException("petitions can't be compared: " + e.getSQLState(), e);
    }
  }
}
