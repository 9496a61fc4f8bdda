package cn.huiyin.petition.watch.overdue;

import cn.huiyin.kit.calendar.StatutoryCalendar;
import cn.huiyin.kit.casework.Actor;
import cn.huiyin.petition.act.CaseRecord;
import cn.huiyin.petition.domain.Petition;
import cn.huiyin.petition.domain.Petitions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** 超期入账: says once of each breach of a petition that it happened. */
@ApplicationScoped
public class NoteOverdue {
  private final Petitions petitions;
  private final StatutoryCalendar calendar;
  private final CaseRecord record;

  @Inject
  NoteOverdue(Petitions petitions, StatutoryCalendar calendar, CaseRecord record) {
    this.petitions = petitions;
    this.calendar = calendar;
    this.record = record;
  }

  /** Whether there was one to note. */
  @Transactional
  public boolean execute(UUID petitionId, LocalDate today) {
    Optional<Petition> petition = petitions.findForAct(petitionId);
    if (petition.isEmpty()
        || petition.get().deadlines().noteOverdue(calendar, today, Actor.SYSTEM) == 0) {
      return false;
    }
    record.of(petition.get(), Actor.SYSTEM);
    return true;
  }
}
