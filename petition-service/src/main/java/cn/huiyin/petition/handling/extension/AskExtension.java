package cn.huiyin.petition.handling.extension;

import cn.huiyin.kit.calendar.StatutoryCalendar;
import cn.huiyin.kit.casework.Actor;
import cn.huiyin.kit.time.ActDay;
import cn.huiyin.petition.act.CaseRecord;
import cn.huiyin.petition.domain.Petition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;

/** 申请延期 (第三十四条): by the handler; the head of the unit decides. */
@ApplicationScoped
public class AskExtension {
  private final CaseRecord record;
  private final ActDay days;
  private final StatutoryCalendar calendar;

  @Inject
  AskExtension(CaseRecord record, ActDay days, StatutoryCalendar calendar) {
    this.record = record;
    this.days = days;
    this.calendar = calendar;
  }

  /** Does the act on a petition of the running transaction, and records it. */
  @Transactional
  public Petition execute(Petition petition, ExtensionAskRequest request, Actor actor) {
    LocalDate on = days.of(request.occurredOn());
    petition
        .inHandling()
        .askExtension(request.days(), request.reason().name(), on, calendar, actor);
    return record.of(petition, actor, "延期申请", request.text(), on);
  }
}
