package cn.huiyin.petition.importing.answer;

import cn.huiyin.kit.act.ActJournal;
import cn.huiyin.kit.calendar.StatutoryCalendar;
import cn.huiyin.kit.casework.Actor;
import cn.huiyin.petition.domain.stage.PetitionStage;
import cn.huiyin.petition.importing.known.RowCase;
import cn.huiyin.petition.importing.row.OutcomeFacts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * 签收: the ledger doesn't state it, so the unit is deemed to have received on the next working day
 * (DOMAIN 2.9, rule 4), but not later than the first thing it did.
 */
@ApplicationScoped
class ReceiptStep {
  private final ActJournal journal;
  private final StatutoryCalendar calendar;
  private final Clock clock;

  @Inject
  ReceiptStep(ActJournal journal, StatutoryCalendar calendar, Clock clock) {
    this.journal = journal;
    this.calendar = calendar;
    this.clock = clock;
  }

  void take(RowCase row) {
    boolean waiting = row.petition().stage() == PetitionStage.DISPATCHED;
    if (!waiting || row.petition().underSeal()) {
      return;
    }
    LocalDate on = receivedOn(row);
    if (!on.isAfter(LocalDate.now(clock))) {
      row.petition().unit().receive(on, calendar, Actor.SYSTEM);
      journal.record(row.petition(), Actor.SYSTEM);
    }
  }

  private LocalDate receivedOn(RowCase row) {
    LocalDate dispatched = row.petition().dispatch().orElseThrow().dispatchedOn();
    LocalDate deemed = calendar.nextWorkingDayOnOrAfter(dispatched.plusDays(1));
    return firstAct(row).filter(deemed::isAfter).orElse(deemed);
  }

  private static Optional<LocalDate> firstAct(RowCase row) {
    OutcomeFacts outcome = row.entry().outcome();
    return Stream.of(row.entry().routeNoticeOn(), outcome.acceptedOn(), outcome.concludedOn())
        .filter(day -> day != null)
        .min(LocalDate::compareTo);
  }
}
