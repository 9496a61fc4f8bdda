package cn.huiyin.petition.acceptance;

import cn.huiyin.kit.calendar.StatutoryCalendar;
import cn.huiyin.kit.casework.Actor;
import cn.huiyin.kit.time.ActDay;
import cn.huiyin.petition.act.CaseRecord;
import cn.huiyin.petition.domain.Petition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;

/** 签收: fixes the start day of the unit's clocks. */
@ApplicationScoped
public class ReceiveDispatch {
  private final CaseRecord record;
  private final ActDay days;
  private final StatutoryCalendar calendar;

  @Inject
  ReceiveDispatch(CaseRecord record, ActDay days, StatutoryCalendar calendar) {
    this.record = record;
    this.days = days;
    this.calendar = calendar;
  }

  /** Does the act on a petition of the running transaction, and records it. */
  @Transactional
  public Petition execute(Petition petition, ReceiptRequest request, Actor actor) {
    LocalDate on = days.of(request.occurredOn());
    petition.unit().receive(on, calendar, actor);
    return record.of(petition, actor);
  }
}
