package cn.huiyin.petition.handling.hearing;

import cn.huiyin.kit.casework.Actor;
import cn.huiyin.kit.time.ActDay;
import cn.huiyin.petition.act.CaseRecord;
import cn.huiyin.petition.domain.Petition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;

/** 听取陈述、听证 (I-14): before an opinion the petitioner is heard. */
@ApplicationScoped
public class HearPetitioner {
  private final CaseRecord record;
  private final ActDay days;
  private final HearingSettings settings;
  private final HearingSeats seats;

  @Inject
  HearPetitioner(CaseRecord record, ActDay days, HearingSettings settings, HearingSeats seats) {
    this.record = record;
    this.days = days;
    this.settings = settings;
    this.seats = seats;
  }

  /** Does the act on a petition of the running transaction, and records it. */
  @Transactional
  public Petition execute(Petition petition, HearingRequest request, Actor actor) {
    LocalDate on = days.of(request.occurredOn());
    if (!Boolean.TRUE.equals(request.formal())) {
      petition.inHandling().hearPetitioner(on, actor);
      return record.of(petition, actor, "笔录", request.text(), on);
    }
    seats.check(petition, request.seatsOrNone());
    petition
        .inHandling()
        .holdHearing(
            request.seatsOrNone().stream().map(HearingSeatRequest::role).toList(),
            settings.panelLeast(),
            on,
            actor);
    seats.file(petition, request.seatsOrNone());
    return record.of(petition, actor, "听证笔录", request.text(), on);
  }
}
