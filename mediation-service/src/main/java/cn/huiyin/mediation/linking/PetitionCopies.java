package cn.huiyin.mediation.linking;

import cn.huiyin.kit.inbox.ReceivedEvent;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** 信访件副本: number, matter, kind and division of petitions, as their events last said. */
@ApplicationScoped
public class PetitionCopies {
  private static final String KEEP =
      """
      INSERT INTO petition_copy AS c
        (petition_id, version, petition_no, division_code, kind, matter_no)
      VALUES (?, ?, ?, ?, ?, ?)
      ON CONFLICT (petition_id) DO UPDATE SET version = greatest(c.version, excluded.version),
        petition_no = coalesce(c.petition_no, excluded.petition_no),
        division_code = coalesce(c.division_code, excluded.division_code),
        kind = CASE WHEN excluded.version > c.version THEN coalesce(excluded.kind, c.kind)
          ELSE coalesce(c.kind, excluded.kind) END,
        matter_no = CASE WHEN excluded.version > c.version
          THEN coalesce(excluded.matter_no, c.matter_no)
          ELSE coalesce(c.matter_no, excluded.matter_no) END
      """;
  private static final String SAFE =
      "SELECT petition_id, petition_no, matter_no, division_code FROM petition_copy"
          + " WHERE petition_no IS NOT NULL AND kind IS NOT NULL AND kind <> 'ACCUSATION'";
  private static final String AWAITED =
      " AND petition_no IN (SELECT petition_no FROM mediation_case"
          + " WHERE petition_no IS NOT NULL AND petition_id IS NULL AND stage = 'REQUESTED'"
          + " UNION ALL"
          + " SELECT petition_no FROM backlog_case"
          + " WHERE petition_no IS NOT NULL AND petition_id IS NULL) LIMIT 500";

  private final AgroalDataSource dataSource;

  @Inject
  public PetitionCopies(AgroalDataSource dataSource) {
    this.dataSource = dataSource;
  }

  /** Keeps what these events say; older news changes nothing that newer news has said. */
  public void keep(List<ReceivedEvent> events) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement = connection.prepareStatement(KEEP)) {
      for (PetitionNewsOfBatch news : PetitionNewsOfBatch.of(events)) {
        statement.setObject(1, news.petitionId());
        statement.setLong(2, news.version());
        statement.setString(3, news.petitionNo());
        statement.setString(4, news.divisionCode());
        statement.setString(5, news.kind());
        statement.setString(6, news.matterNo());
        statement.addBatch();
      }
      statement.executeBatch();
    } catch (SQLException e) {
      throw new IllegalStateException("petition copies not kept: " + e.getSQLState(), e);
    }
  }

  /** The petition of a number, once it is known to be no accusation. */
  public Optional<PetitionCopy> numbered(String petitionNo) {
    return petitionNo == null
        ? Optional.empty()
        : read(SAFE + " AND petition_no = ?", petitionNo).stream().findFirst();
  }

  /** The petition of an id, once it is known to be no accusation. */
  public Optional<PetitionCopy> of(UUID petitionId) {
    return read(SAFE + " AND petition_id = ?", petitionId).stream().findFirst();
  }

  /** Petitions that are known now and that cases still wait for; at most a few hundred. */
  public List<PetitionCopy> awaited() {
    return read(SAFE + AWAITED, null);
  }

  private List<PetitionCopy> read(String sql, Object key) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      if (key != null) {
        statement.setObject(1, key);
      }
      try (ResultSet row = statement.executeQuery()) {
        List<PetitionCopy> found = new ArrayList<>();
        while (row.next()) {
          found.add(
              new PetitionCopy(
                  row.getObject(1, UUID.class),
                  row.getString(2),
                  row.getString(3),
                  row.getString(4)));
        }
        return found;
      }
    } catch (SQLException e) {
      throw new IllegalStateException("petition copies not read: " + e.getSQLState(), e);
    }
  }
}
