package cn.huiyin.disclosure.processing;

import cn.huiyin.disclosure.casework.request.RequestFile;
import cn.huiyin.disclosure.domain.request.DisclosureRequest;
import cn.huiyin.kit.act.IfMatch;
import cn.huiyin.kit.calendar.StatutoryCalendar;
import cn.huiyin.kit.casework.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;

/** 延长答复期限. */
@ApplicationScoped
public class ExtendReply {
  private final RequestFile file;
  private final StatutoryCalendar calendar;

  @Inject
  public ExtendReply(RequestFile file, StatutoryCalendar calendar) {
    this.file = file;
    this.calendar = calendar;
  }

  @Transactional
  public DisclosureRequest execute(
      UUID id, IfMatch seen, int workingDays, Actor head, LocalDate on) {
    DisclosureRequest request = file.take(id, seen, head);
    request.extend(workingDays, on, calendar);
    file.write(request, head);
    return request;
  }
}
