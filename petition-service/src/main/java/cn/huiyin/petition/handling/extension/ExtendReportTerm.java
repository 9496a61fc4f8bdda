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

/** 延长交办反馈期限 (第二十二条): by the sender, in writing. */
@ApplicationScoped
public class ExtendReportTerm {
  private final CaseRecord record;
  private final ActDay days;
  private final StatutoryCalendar calendar;

  @Inject
  ExtendReportTerm(CaseRecord record, ActDay days, StatutoryCalendar calendar) {
    this.record = record;
    this.days = days;
    this.calendar = calendar;
  }

  /** Does the act on a petition of the running transaction, and records it. */
  @Transactional
  public Petition execute(Petition petition, ReportTermRequest request, Actor actor) {
    LocalDate on = days.of(request.occurredOn());
    petition.reports().extendTerm(request.days(), on, calendar, actor);
    return record.of(petition, actor, "同意延期函", request.text(), on);
  }
}
