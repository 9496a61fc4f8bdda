package cn.huiyin.petition.importing.answer;

import cn.huiyin.kit.act.ActJournal;
import cn.huiyin.kit.calendar.StatutoryCalendar;
import cn.huiyin.kit.calendar.StatutoryClock;
import cn.huiyin.kit.casework.Actor;
import cn.huiyin.kit.identity.Role;
import cn.huiyin.petition.domain.Petition;
import cn.huiyin.petition.domain.deadline.PetitionClock;
import cn.huiyin.petition.importing.known.RowCase;
import cn.huiyin.petition.importing.row.OutcomeFacts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/** 受理与延期. The day an extension was decided isn't stated: at the latest on the due day. */
@ApplicationScoped
class HandlingStep {
  private final ActJournal journal;
  private final StatutoryCalendar calendar;
  private final Clock clock;

  @Inject
  HandlingStep(ActJournal journal, StatutoryCalendar calendar, Clock clock) {
    this.journal = journal;
    this.calendar = calendar;
    this.clock = clock;
  }

  void take(RowCase row) {
    accept(row);
    extend(row);
  }

  private void accept(RowCase row) {
    LocalDate on = row.entry().outcome().acceptedOn();
    if (on == null || row.petition().handling().acceptedOn() != null) {
      return;
    }
    Actor handler = row.unit(Role.UNIT_HANDLER);
    row.petition().unit().accept(false, on, handler);
    journal.record(row.petition(), handler);
  }

  private void extend(RowCase row) {
    Petition petition = row.petition();
    Integer days = row.entry().outcome().extendedDays();
    Optional<PetitionClock> handling = petition.book().running(StatutoryClock.HANDLE60);
    if (days == null || petition.handling().extendedDays() > 0 || handling.isEmpty()) {
      return;
    }
    LocalDate on = decidedOn(row.entry().outcome(), handling.get());
    Actor head = row.unit(Role.UNIT_HEAD);
    petition.inHandling().extend(days, on, on, calendar, head);
    journal.record(petition, head);
  }

  private LocalDate decidedOn(OutcomeFacts outcome, PetitionClock handling) {
    return Stream.of(handling.deadline(calendar).due(), outcome.concludedOn(), LocalDate.now(clock))
        .filter(day -> day != null)
        .min(LocalDate::compareTo)
        .orElseThrow();
  }
}
