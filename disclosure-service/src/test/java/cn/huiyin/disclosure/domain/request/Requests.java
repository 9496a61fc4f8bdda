package cn.huiyin.disclosure.domain.request;

import cn.huiyin.disclosure.domain.request.reply.ReplyWording;
import cn.huiyin.events.disclosure.ApplicantType;
import cn.huiyin.kit.calendar.StatutoryCalendar;
import cn.huiyin.kit.calendar.data.CalendarProducer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;

/** Object mother: requests as a test needs them. */
final class Requests {
  static final StatutoryCalendar CALENDAR = CalendarProducer.shipped();
  static final byte[] SEALED = "sealed".getBytes(StandardCharsets.UTF_8);

  private Requests() {}

  static DisclosureRequest received(String on) {
    return DisclosureRequest.receive(
        new UUID(0, 1),
        new Reception("YQ-1", ApplicantType.NATURAL_PERSON, null),
        new Applicant(SEALED, SEALED, SEALED, SEALED, "电子邮件"),
        day(on));
  }

  static LocalDate day(String text) {
    return LocalDate.parse(text);
  }

  static ReplyWording plain() {
    return new ReplyWording(null, null, null);
  }
}
