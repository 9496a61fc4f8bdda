package cn.huiyin.petition.proposal.letter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** 建议书库: one letter for each signed proposal; its hash is reckoned where it is kept. */
@ApplicationScoped
class ProposalLetters {
  private static final String KEEP =
      """
      insert into proposal_letter (proposal_id, body, issued_on, organ_unit, letter_year,
        letter_serial, letter_no, template_version, sha256)
      select k.id, k.body, k.day, k.organ, extract(year from k.day), k.serial, k.no, k.version,
        sha256(convert_to(k.body, 'UTF8'))
      from (values (?::uuid, ?::text, ?::date, ?::text, ?::bigint, ?::text, ?::int))
        k (id, body, day, organ, serial, no, version)
      """;
  private static final String FIND =
      """
      select body, issued_on, organ_unit, letter_serial, letter_no, template_version
      from proposal_letter where proposal_id = ?
      """;

  private final DataSource dataSource;

  @Inject
  ProposalLetters(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  void add(ProposalLetter letter) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement = connection.prepareStatement(KEEP)) {
      statement.setObject(1, letter.proposalId());
      statement.setString(2, letter.body());
      statement.setObject(3, letter.issuedOn());
      statement.setString(4, letter.organUnit());
      statement.setLong(5, letter.serial());
      statement.setString(6, letter.letterNo());
      statement.setInt(7, letter.templateVersion());
      statement.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("the letter can't be kept: " + e.getSQLState(), e);
    }
  }

  Optional<ProposalLetter> find(UUID proposalId) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement = connection.prepareStatement(FIND)) {
      statement.setObject(1, proposalId);
      try (ResultSet row = statement.executeQuery()) {
        return row.next()
            ? Optional.of(
                new ProposalLetter(
                    proposalId,
                    row.getString(1),
                    row.getObject(2, LocalDate.class),
                    row.getString(3),
                    row.getLong(4),
                    row.getString(5),
                    row.getInt(6)))
            : Optional.empty();
      }
    } catch (SQLException e) {
      throw new IllegalStateException("the letter can't be read: " + e.getSQLState(), e);
    }
  }
}
