package cn.huiyin.petition.handling;

import cn.huiyin.kit.calendar.StatutoryCalendar;
import cn.huiyin.kit.casework.Actor;
import cn.huiyin.kit.time.ActDay;
import cn.huiyin.petition.act.CaseRecord;
import cn.huiyin.petition.domain.Petition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;

/** 延长办理期限 (第三十四条): once, before the due day, at most 30 days. */
@ApplicationScoped
public class ExtendHandling {
  private final CaseRecord record;
  private final ActDay days;
  private final StatutoryCalendar calendar;

  @Inject
  ExtendHandling(CaseRecord record, ActDay days, StatutoryCalendar calendar) {
    this.record = record;
    this.days = days;
    this.calendar = calendar;
  }

  /** Does the act on a petition of the running transaction, and records it. */
  @Transactional
  public Petition execute(Petition petition, HandlingExtensionRequest request, Actor actor) {
    LocalDate on = days.of(request.occurredOn());
    LocalDate noticeOn = request.noticeOn() == null ? on : request.noticeOn();
    petition.inHandling().extend(request.days(), noticeOn, on, calendar, actor);
    return record.of(petition, actor, "延期告知书", request.text(), on);
  }
}
