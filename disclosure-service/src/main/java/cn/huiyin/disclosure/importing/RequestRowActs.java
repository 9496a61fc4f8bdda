package cn.huiyin.disclosure.importing;

import cn.huiyin.disclosure.casework.request.RequestFile;
import cn.huiyin.disclosure.domain.request.Applicant;
import cn.huiyin.disclosure.domain.request.DisclosureRequest;
import cn.huiyin.disclosure.domain.request.Reception;
import cn.huiyin.disclosure.domain.request.reply.ReplyWording;
import cn.huiyin.events.disclosure.ThirdPartyPosition;
import cn.huiyin.kit.calendar.StatutoryCalendar;
import cn.huiyin.kit.calendar.StatutoryClock;
import cn.huiyin.kit.casework.Actor;
import cn.huiyin.kit.casework.UuidV7;
import cn.huiyin.kit.identity.Role;
import cn.huiyin.kit.ledger.LedgerActors;
import cn.huiyin.kit.ledger.LedgerRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

/** 一行所记的行为: the acts behind a row of requests, in the order of their days. */
@ApplicationScoped
public class RequestRowActs {
  /** A ledger tells that the reply was extended, not by how much: by what the law allows. */
  private static final int EXTENSION = StatutoryClock.DISC_REPLY20WD.rule().extension().maxDays();

  private final RequestFile file;
  private final StatutoryCalendar calendar;
  private final Clock clock;

  @Inject
  public RequestRowActs(RequestFile file, StatutoryCalendar calendar, Clock clock) {
    this.file = file;
    this.calendar = calendar;
    this.clock = clock;
  }

  private record Step(String column, LocalDate on, Role role, Consumer<LocalDate> act) {}

  /** A ledger tells nothing of the applicant: recorded as unstated. */
  DisclosureRequest receive(RequestRow told, LedgerActors actors) {
    Reception reception = new Reception(told.requestNo(), told.applicantType(), null);
    DisclosureRequest request =
        DisclosureRequest.receive(
            UuidV7.at(clock.instant()), reception, Applicant.unstated(), told.receivedOn());
    file.open(request, actors.as(Role.DISCLOSURE_EDITOR, null));
    return request;
  }

  /** Does what the row tells and the request has not seen yet. */
  void go(LedgerRow row, RequestRow told, DisclosureRequest request, LedgerActors actors) {
    List<Step> steps = new ArrayList<>();
    correction(told, request, steps);
    thirdParty(told, request, steps);
    if (told.extendedOn() != null && request.clocks().extendedOn() == null) {
      steps.add(
          new Step(
              "extendedOn",
              told.extendedOn(),
              Role.BUREAU_HEAD,
              on -> request.extend(EXTENSION, on, calendar)));
    }
    steps.sort(Comparator.comparing(Step::on));
    if (told.repliedOn() != null && request.clocks().repliedOn() == null) {
      steps.add(
          new Step(
              "repliedOn",
              told.repliedOn(),
              Role.BUREAU_HEAD,
              on -> request.reply(told.result(), ReplyWording.unstated(), on, calendar)));
    }
    steps.forEach(step -> take(row, request, step, actors));
  }

  private void correction(RequestRow told, DisclosureRequest request, List<Step> steps) {
    if (told.correctionAskedOn() != null && request.clocks().correctionAskedOn() == null) {
      steps.add(
          editorial(
              "correctionAskedOn",
              told.correctionAskedOn(),
              on -> request.askCorrection(null, on, calendar)));
    }
    if (told.correctedOn() != null && request.clocks().correctedOn() == null) {
      steps.add(editorial("correctedOn", told.correctedOn(), request::correct));
    }
  }

  private static void thirdParty(RequestRow told, DisclosureRequest request, List<Step> steps) {
    boolean none = request.clocks().consultations().isEmpty();
    if (told.thirdPartyFrom() != null && none) {
      steps.add(editorial("thirdPartyFrom", told.thirdPartyFrom(), request::consultThirdParty));
    }
    boolean awaited = none || request.clocks().consultations().get(0).endedOn() == null;
    if (told.thirdPartyTo() != null && awaited) {
      steps.add(
          editorial(
              "thirdPartyTo",
              told.thirdPartyTo(),
              on -> request.takeThirdPartyAnswer(ThirdPartyPosition.UNSTATED, on)));
    }
  }

  private static Step editorial(String column, LocalDate on, Consumer<LocalDate> act) {
    return new Step(column, on, Role.DISCLOSURE_EDITOR, act);
  }

  private void take(LedgerRow row, DisclosureRequest request, Step step, LedgerActors actors) {
    RowRules.act(row, step.column(), () -> step.act().accept(step.on()));
    Actor actor = actors.as(step.role(), null);
    file.write(request, actor);
  }
}
