package cn.huiyin.petition.watch.duty;

import cn.huiyin.kit.calendar.StatutoryCalendar;
import cn.huiyin.kit.casework.Actor;
import cn.huiyin.petition.act.CaseRecord;
import cn.huiyin.petition.domain.Petition;
import cn.huiyin.petition.domain.Petitions;
import cn.huiyin.petition.domain.stage.PetitionStage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** 视为签收: receipt by law on the working day after the dispatch, once that day is over. */
@ApplicationScoped
public class DeemReceived {
  private final Petitions petitions;
  private final StatutoryCalendar calendar;
  private final CaseRecord record;

  @Inject
  DeemReceived(Petitions petitions, StatutoryCalendar calendar, CaseRecord record) {
    this.petitions = petitions;
    this.calendar = calendar;
    this.record = record;
  }

  /** Whether the petition was received by it. */
  @Transactional
  public boolean execute(UUID petitionId, LocalDate today) {
    Optional<Petition> waiting =
        petitions
            .findForAct(petitionId)
            .filter(petition -> petition.stage() == PetitionStage.DISPATCHED)
            .filter(petition -> !petition.underSeal());
    if (waiting.isEmpty()) {
      return false;
    }
    Petition petition = waiting.get();
    LocalDate deemed = petition.unit().deemedReceivedOn(calendar);
    if (!deemed.isBefore(today)) {
      return false;
    }
    petition.unit().receive(deemed, calendar, Actor.SYSTEM);
    record.of(petition, Actor.SYSTEM);
    return true;
  }
}
