package cn.huiyin.petition.enquiry.search;

import cn.huiyin.events.petition.Channel;
import cn.huiyin.events.petition.Conclusion;
import cn.huiyin.events.petition.PetitionKind;
import cn.huiyin.events.petition.Route;
import cn.huiyin.kit.time.StatutoryClockSource;
import cn.huiyin.petition.domain.stage.PetitionStage;
import cn.huiyin.petition.domain.state.DispositionKind;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;

/** 目录行的读取: from the row of the database to the line of a list. */
final class SummaryRow {
  static final String COLUMNS =
      "p.id, p.petition_no, p.received_at, p.channel, p.stage, p.division_code, p.kind, p.route,"
          + " p.subject_code, p.owner_unit, p.matter_no, p.disposition, p.disposed_on,"
          + " p.conclusion, p.concluded_on, p.sealed, "
          + " case when p.stage = 'ARCHIVED' or p.protected_as is not null then null"
          + " else left(c.body, 60) end excerpt";

  private SummaryRow() {}

  static PetitionSummary read(ResultSet row, TextsShown texts) throws SQLException {
    PetitionKind kind = code(row, "kind", PetitionKind.class);
    return new PetitionSummary(
        row.getObject("id", UUID.class),
        row.getString("petition_no"),
        row.getObject("received_at", OffsetDateTime.class)
            .atZoneSameInstant(StatutoryClockSource.ZONE)
            .toOffsetDateTime(),
        Channel.valueOf(row.getString("channel")),
        PetitionStage.valueOf(row.getString("stage")),
        row.getString("division_code"),
        kind,
        code(row, "route", Route.class),
        row.getString("subject_code"),
        row.getString("owner_unit"),
        row.getString("matter_no"),
        code(row, "disposition", DispositionKind.class),
        day(row, "disposed_on"),
        code(row, "conclusion", Conclusion.class),
        day(row, "concluded_on"),
        texts.of(kind) ? row.getString("excerpt") : null,
        row.getBoolean("sealed"));
  }

  private static <E extends Enum<E>> E code(ResultSet row, String column, Class<E> codes)
      throws SQLException {
    String name = row.getString(column);
    return name == null ? null : Enum.valueOf(codes, name);
  }

  private static LocalDate day(ResultSet row, String column) throws SQLException {
    Date day = row.getDate(column);
    return day == null ? null : day.toLocalDate();
  }
}
