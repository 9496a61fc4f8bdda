package cn.huiyin.disclosure.receiving;

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

/** 告知补正 (第三十条). */
@ApplicationScoped
public class AskCorrection {
  private final RequestFile file;
  private final StatutoryCalendar calendar;

  @Inject
  public AskCorrection(RequestFile file, StatutoryCalendar calendar) {
    this.file = file;
    this.calendar = calendar;
  }

  @Transactional
  public DisclosureRequest execute(
      UUID id, IfMatch seen, LocalDate correctBy, Actor actor, LocalDate on) {
    DisclosureRequest request = file.take(id, seen, actor);
    request.askCorrection(correctBy, on, calendar);
    file.write(request, actor);
    return request;
  }
}
