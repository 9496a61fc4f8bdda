package cn.huiyin.petition.samematter;

import cn.huiyin.events.petition.Channel;
import cn.huiyin.events.petition.SourceMark;
import cn.huiyin.kit.calendar.DeadlineLedger;
import cn.huiyin.kit.calendar.StatutoryCalendar;
import cn.huiyin.kit.calendar.StatutoryClock;
import cn.huiyin.kit.time.ActDay;
import cn.huiyin.kit.time.StatutoryClockSource;
import cn.huiyin.petition.domain.likeness.PersonMarks;
import cn.huiyin.petition.domain.likeness.PetitionTraits;
import cn.huiyin.petition.domain.stage.PetitionStage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Set;
import java.util.UUID;

/** 比对要素的读取: from the row of the database to what is compared. */
@ApplicationScoped
class ComparedRow {
  private final StatutoryCalendar calendar;
  private final ActDay days;

  @Inject
  ComparedRow(StatutoryCalendar calendar, ActDay days) {
    this.calendar = calendar;
    this.days = days;
  }

  ComparedPetition read(ResultSet row) throws SQLException {
    PetitionStage stage = PetitionStage.valueOf(row.getString("stage"));
    return new ComparedPetition(
        row.getObject("id", UUID.class),
        row.getString("petition_no"),
        stage,
        row.getString("matter_no"),
        traits(row, stage == PetitionStage.OPINION_SERVED && windowOpen(row)));
  }

  private static PetitionTraits traits(ResultSet row, boolean windowOpen) throws SQLException {
    String mark = row.getString("source_mark");
    return new PetitionTraits(
        persons(row),
        row.getString("body"),
        row.getString("division_code"),
        row.getString("place"),
        row.getString("unit"),
        Channel.valueOf(row.getString("channel")),
        mark == null ? null : SourceMark.valueOf(mark),
        row.getInt("party_size"),
        row.getObject("received_at", OffsetDateTime.class)
            .atZoneSameInstant(StatutoryClockSource.ZONE)
            .toOffsetDateTime(),
        windowOpen);
  }

  private static PersonMarks persons(ResultSet row) throws SQLException {
    String[] behind = (String[]) row.getArray("behind").getArray();
    return new PersonMarks(
        row.getString("id_number"), row.getString("phone"), row.getString("name"), Set.of(behind));
  }

  /** 复查期: still running today, by the calendar. */
  private boolean windowOpen(ResultSet row) throws SQLException {
    Date started = row.getDate("window_started");
    return started != null
        && !DeadlineLedger.start(StatutoryClock.REVIEW_WIN30, started.toLocalDate())
            .deadline(calendar)
            .overdue(days.today());
  }
}
