package cn.huiyin.petition.casefile.attachment.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/** 在册附件: the files there must be, with the hash of what came in, in pages. */
@ApplicationScoped
class FiledFiles {
  private static final String COLUMNS = "select id, byte_count, sha256 from attachment ";
  private static final String AFTER = COLUMNS + "where id > ? order by id limit 500";
  private static final String BEFORE = COLUMNS + "where id < ? order by id desc limit 500";

  private final DataSource dataSource;

  @Inject
  FiledFiles(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  /** The next ones in the order of their ids, oldest first. */
  List<FiledFile> after(UUID id) {
    return page(AFTER, id);
  }

  /** The next ones backwards, newest first. */
  List<FiledFile> before(UUID id) {
    return page(BEFORE, id);
  }

  private List<FiledFile> page(String sql, UUID id) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setObject(1, id);
      List<FiledFile> files = new ArrayList<>();
      try (ResultSet row = statement.executeQuery()) {
        while (row.next()) {
          files.add(new FiledFile(row.getObject(1, UUID.class), row.getLong(2), row.getBytes(3)));
        }
      }
      return files;
    } catch (SQLException e) {
      throw new IllegalStateException("attachments can't be listed: " + e.getSQLState(), e);
    }
  }

  /** One of them; the hash is that of its content. */
  @SuppressWarnings("ArrayRecordComponent")
  record FiledFile(UUID id, long byteCount, byte[] sha256) {}
}
