package cn.huiyin.petition.review.finality;

import cn.huiyin.kit.calendar.StatutoryCalendar;
import cn.huiyin.kit.calendar.StatutoryClock;
import cn.huiyin.kit.casework.Actor;
import cn.huiyin.petition.act.CaseRecord;
import cn.huiyin.petition.act.MatterBook;
import cn.huiyin.petition.domain.Petition;
import cn.huiyin.petition.domain.Petitions;
import cn.huiyin.petition.domain.stage.PetitionAct;
import cn.huiyin.petition.domain.stage.PetitionLifecycle;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** 期满未请求复查、复核 (第三十五、三十六条): the matter is final by lapse from the day after the last. */
@ApplicationScoped
class LapseWindow {
  private final Petitions petitions;
  private final CaseRecord record;
  private final StatutoryCalendar calendar;
  private final MatterBook matters;

  @Inject
  LapseWindow(
      Petitions petitions, CaseRecord record, StatutoryCalendar calendar, MatterBook matters) {
    this.petitions = petitions;
    this.record = record;
    this.calendar = calendar;
    this.matters = matters;
  }

  /** Whether the petition's window had ended and was closed by this. */
  @Transactional
  public boolean execute(UUID petitionId, LocalDate today) {
    Optional<Petition> found =
        petitions
            .findForAct(petitionId)
            .filter(
                each ->
                    PetitionLifecycle.find(each.stage(), PetitionAct.LAPSE_REVIEW_WINDOW)
                        .isPresent());
    Optional<LocalDate> over = found.flatMap(each -> dayAfterTheLast(each, today));
    over.ifPresent(on -> lapse(found.orElseThrow(), on));
    return over.isPresent();
  }

  private void lapse(Petition petition, LocalDate on) {
    petition.review().lapse(on, calendar, Actor.SYSTEM);
    matters.lapse(petition, on);
    record.of(petition, Actor.SYSTEM);
  }

  private Optional<LocalDate> dayAfterTheLast(Petition petition, LocalDate today) {
    return petition
        .book()
        .running(StatutoryClock.REVIEW_WIN30)
        .or(() -> petition.book().running(StatutoryClock.REREVIEW_WIN30))
        .map(window -> window.deadline(calendar).due())
        .filter(due -> today.isAfter(due))
        .map(due -> due.plusDays(1));
  }
}
