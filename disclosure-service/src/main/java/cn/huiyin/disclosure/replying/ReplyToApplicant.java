package cn.huiyin.disclosure.replying;

import cn.huiyin.disclosure.casework.request.ApplicantCipher;
import cn.huiyin.disclosure.casework.request.RequestFile;
import cn.huiyin.disclosure.domain.request.DisclosureRequest;
import cn.huiyin.disclosure.domain.request.reply.Remedy;
import cn.huiyin.disclosure.domain.request.reply.ReplyWording;
import cn.huiyin.kit.act.IfMatch;
import cn.huiyin.kit.calendar.StatutoryCalendar;
import cn.huiyin.kit.casework.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;

/** 答复申请人. */
@ApplicationScoped
public class ReplyToApplicant {
  private final RequestFile file;
  private final ApplicantCipher cipher;
  private final StatutoryCalendar calendar;

  @Inject
  public ReplyToApplicant(RequestFile file, ApplicantCipher cipher, StatutoryCalendar calendar) {
    this.file = file;
    this.cipher = cipher;
    this.calendar = calendar;
  }

  @Transactional
  public DisclosureRequest execute(UUID id, IfMatch seen, Reply reply, Actor head, LocalDate on) {
    DisclosureRequest request = file.take(id, seen, head);
    ReplyWording wording =
        new ReplyWording(
            cipher.sealReason(id, reply.reason()),
            reply.legalBasis(),
            reply.result().refuses() ? Remedy.on(on) : null);
    request.reply(reply.result(), wording, on, calendar);
    file.write(request, head);
    return request;
  }
}
