package cn.huiyin.petition.watch.due;

import cn.huiyin.kit.act.ActRecorded;
import cn.huiyin.kit.calendar.StatutoryCalendar;
import cn.huiyin.kit.calendar.data.CalendarEditions;
import cn.huiyin.petition.domain.Petition;
import cn.huiyin.petition.domain.deadline.PetitionClock;
import cn.huiyin.petition.persistence.ClosedClocks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * 到期日随办随算: whenever an act has changed a petition's clocks, its lines in the table of due days are
 * counted anew, once at the end of the act's transaction.
 */
@ApplicationScoped
class DueDays {
  private final TransactionSynchronizationRegistry registry;
  private final PendingDueDays pending;
  private final CalendarEditions editions;
  private final ClosedClocks closed;
  private final DueTable table;

  @Inject
  DueDays(
      TransactionSynchronizationRegistry registry,
      PendingDueDays pending,
      CalendarEditions editions,
      ClosedClocks closed,
      DueTable table) {
    this.registry = registry;
    this.pending = pending;
    this.editions = editions;
    this.closed = closed;
    this.table = table;
  }

  void recorded(@Observes ActRecorded act) {
    if (act.aggregate() instanceof Petition petition && petition.takeClocksChanged()) {
      pending.add(petition);
      if (pending.join()) {
        registry.registerInterposedSynchronization(atTheEnd());
      }
    }
  }

  private Synchronization atTheEnd() {
    return new Synchronization() {
      @Override
      public void beforeCompletion() {
        write(pending.all());
      }

      @Override
      public void afterCompletion(int status) {
        // what was not committed was not written either
      }
    };
  }

  private void write(List<Petition> petitions) {
    List<UUID> ids = petitions.stream().map(Petition::id).toList();
    Map<ClosedClocks.Run, StatutoryCalendar> older = closed.calendars(ids);
    int edition = editions.edition();
    List<DueLine> lines = new ArrayList<>();
    for (Petition petition : petitions) {
      List<PetitionClock> runs = petition.clocks();
      for (int line = 0; line < runs.size(); line++) {
        PetitionClock run = runs.get(line);
        StatutoryCalendar calendar =
            run.running()
                ? editions.at(edition)
                : older.getOrDefault(
                    new ClosedClocks.Run(petition.id(), line), editions.at(edition));
        DueLine.of(petition.id(), line, run, calendar, edition).ifPresent(lines::add);
      }
    }
    table.replace(ids, lines);
  }
}
