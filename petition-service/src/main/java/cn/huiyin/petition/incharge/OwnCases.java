package cn.huiyin.petition.incharge;

import cn.huiyin.petition.enquiry.access.LeadersCases;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;

/** 本人包案、本人接访 (DOMAIN 7.2): a case the leader is in charge of, or received in a session. */
@ApplicationScoped
class OwnCases implements LeadersCases {
  private static final String SQL =
      """
      select exists (
          select from petition p
          where p.id = ? and p.leader_staff = ? and p.leader_ended_on is null)
        or exists (
          select from reception_petition l join leader_reception r on r.id = l.reception_id
          where l.petition_id = ? and r.leader_staff = ?)
      """;

  private final DataSource dataSource;

  @Inject
  OwnCases(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  @Override
  public boolean isOwn(UUID petitionId, String staffId) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement = connection.prepareStatement(SQL)) {
      statement.setObject(1, petitionId);
      statement.setString(2, staffId);
      statement.setObject(3, petitionId);
      statement.setString(4, staffId);
      try (ResultSet row = statement.executeQuery()) {
        row.next();
        return row.getBoolean(1);
      }
    } catch (SQLException e) {
      throw new IllegalStateException("a leader's cases can't be read: " + e.getSQLState(), e);
    }
  }
}
