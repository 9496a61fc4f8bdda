package cn.huiyin.petition.paper.issue;

import cn.huiyin.kit.casework.Actor;
import cn.huiyin.kit.casework.UuidV7;
import cn.huiyin.petition.domain.Petition;
import cn.huiyin.petition.domain.casefile.CasePaper;
import cn.huiyin.petition.domain.paper.PaperKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.HexFormat;
import javax.sql.DataSource;

/**
 * 补制登记单: on first asking, worded as on the day of the registration. However many ask at once, one
 * is kept.
 */
@ApplicationScoped
public class DrawReceipt {
  private static final String KEEP =
      """
      insert into case_paper (id, row_version, petition_id, event_version, title, body, issued_on,
        kind, organ_unit, template_version, sha256)
      values (?, 0, ?, 1, ?, ?, ?, ?, ?, ?, ?)
      on conflict do nothing
      """;

  private final PaperDraft draft;
  private final DataSource dataSource;

  @Inject
  DrawReceipt(PaperDraft draft, DataSource dataSource) {
    this.draft = draft;
    this.dataSource = dataSource;
  }

  /** Draws up the receipt of a petition that has none yet. */
  @Transactional
  public void execute(Petition petition) {
    Instant registered = petition.receivedAt().toInstant();
    PaperOrder order = new PaperOrder(PaperKind.RECEIPT, petition, null, Actor.SYSTEM, null);
    CasePaper paper = draft.of(order, draft.wording(order, registered), UuidV7.at(registered), 1);
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement = connection.prepareStatement(KEEP)) {
      statement.setObject(1, paper.id());
      statement.setObject(2, paper.petitionId());
      statement.setString(3, paper.title());
      statement.setString(4, paper.body());
      statement.setObject(5, paper.issuedOn());
      statement.setString(6, PaperKind.RECEIPT.name());
      statement.setObject(7, order.organ(), Types.VARCHAR);
      statement.setInt(8, paper.issue().orElseThrow().templateVersion());
      statement.setBytes(9, HexFormat.of().parseHex(paper.sha256()));
      statement.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("the receipt can't be kept: " + e.getSQLState(), e);
    }
  }
}
